package vn.vinhdanh.kernel;

import java.util.List;
import java.util.Locale;

/** The roles of actors in a commune. The name in a token is in lower case with hyphens: {@code unit-officer}. */
public enum Role {
    /** Phòng Văn hóa - Xã hội: plans the conference, keeps the lists. */
    SECRETARIAT,
    /** An officer of one unit: nominates for it and sees only its nominations. */
    UNIT_OFFICER,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    /** Chủ tịch UBND xã: decides. */
    CHAIRMAN,
    /** Văn phòng HĐND và UBND. */
    OFFICE,
    ACCOUNTANT,
    DOOR,
    /** Runs the installation; has no part in the business of a commune. */
    OPERATOR,
    /** Whoever holds the signed link of an invitation, and so has no account. A token never grants it. */
    LINK_HOLDER,
    /** The system itself, while it handles an event. A token never grants it. */
    SYSTEM;

    /** The roles that take part in a commune's business: neither the door nor an operator does. */
    public static final List<Role> IN_BUSINESS =
            List.of(SECRETARIAT, UNIT_OFFICER, COUNCIL_MEMBER, COUNCIL_SECRETARY, CHAIRMAN, OFFICE, ACCOUNTANT);

    /** Whether the provider of accounts may grant it. */
    public boolean isGranted() {
        return this != LINK_HOLDER && this != SYSTEM;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
