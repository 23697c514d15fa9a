package vn.vinhdanh.budget.domain.reward;

/** Where a reward stands, in one word. */
public enum RewardStatus {
    /** Its first line is being booked. */
    PENDING,
    RESERVED,
    /** The fund can't cover it now; tried again when money comes. */
    UNFUNDED,
    COMMITTED,
    PAID,
    /** Nothing is held for it any more. */
    RELEASED
}
