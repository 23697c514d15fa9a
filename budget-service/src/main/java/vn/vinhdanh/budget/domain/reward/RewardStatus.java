package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;

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
    RELEASED;

    /** The status that follows from what was ordered and what is booked. */
    static RewardStatus of(RewardInstructions instructions, BookedAmounts amounts, @Nullable Shortfall shortfall) {
        if (amounts.paid() > 0) {
            return PAID;
        }
        if (instructions.withdrawal() != null && amounts.isZero()) {
            return RELEASED;
        }
        if (shortfall != null) {
            return UNFUNDED;
        }
        if (amounts.committed() > 0) {
            return COMMITTED;
        }
        return amounts.reserved() > 0 ? RESERVED : PENDING;
    }
}
