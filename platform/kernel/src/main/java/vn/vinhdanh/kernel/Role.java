package vn.vinhdanh.kernel;

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
    /** The system itself, while it handles an event. A token never grants it. */
    SYSTEM;

    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
