package vn.vinhdanh.kernel;

/** What an actor may be in a commune. The wire name in a token is the lower-case form with hyphens: {@code unit-officer}. */
public enum Role {
    /** Phòng Văn hóa - Xã hội: plans the conference, keeps the lists. */
    SECRETARIAT,
    /** An officer of one unit: nominates for it, sees its own only. */
    UNIT_OFFICER,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    /** Chủ tịch UBND xã: decides. */
    CHAIRMAN,
    /** Văn phòng HĐND và UBND. */
    OFFICE,
    ACCOUNTANT,
    DOOR,
    /** Runs the installation; belongs to no commune's business. */
    OPERATOR,
    /** The system itself, reacting to a fact. Never granted by a token. */
    SYSTEM;

    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
