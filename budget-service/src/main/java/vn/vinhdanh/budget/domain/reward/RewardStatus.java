package vn.vinhdanh.budget.domain.reward;

/** The status of a reward. It follows from the instructions and the booked lines. */
public enum RewardStatus {
    /** Its first line is being booked. */
    PENDING,
    RESERVED,
    /** The fund cannot cover it. It is retried when money becomes available. */
    UNFUNDED,
    COMMITTED,
    PAID,
    /** The ledger holds no more money for it. */
    RELEASED
}
