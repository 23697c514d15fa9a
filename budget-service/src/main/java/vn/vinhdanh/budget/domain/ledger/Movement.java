package vn.vinhdanh.budget.domain.ledger;

/** The kinds of ledger lines. Each moves an amount from one balance to another. */
public enum Movement {
    /** New money → available. */
    ALLOCATED,
    /** Available → reserved: the nomination was selected. */
    RESERVED,
    /** Reserved → committed: the Chairman approved. */
    COMMITTED,
    /** Committed → paid: the recipient signed for the money. */
    PAID,
    /** Reserved → available: refused, or the decision froze less than was reserved. */
    RELEASED,
    /** Committed → available: the award was revoked before it was paid. */
    REVERSED,
    /** Paid → available: the award was revoked and the money came back (Luật TĐKT 2022, Điều 93). */
    RECOVERED,
    /** Available → taken back: the allocation was wrong. */
    ALLOCATION_REVERSED,
    /** Paid → committed: the payment was wrong, so the reward waits to be paid again. */
    PAYMENT_REVERSED,
    /** Available → another fund: what is free is carried over. */
    CARRIED_OUT,
    /** Another fund → available. */
    CARRIED_IN,
    /** Reserved → another fund: the reward draws on that one from now on. */
    RESERVED_OUT,
    /** Another fund → reserved. */
    RESERVED_IN,
    /** Committed → another fund. */
    COMMITTED_OUT,
    /** Another fund → committed. */
    COMMITTED_IN,
    /** Paid → another fund. */
    PAID_OUT,
    /** Another fund → paid. */
    PAID_IN,
    /** Available → paid: an expense against a line of the estimate. */
    SPENT,
    /** Available → committed: somebody took an advance. */
    ADVANCED,
    /** Committed → paid: what an advance was spent on, by its vouchers. */
    ADVANCE_SPENT,
    /** Committed → available: what came back of an advance. */
    ADVANCE_RETURNED,
    /** Paid → available: an expense was wrong. */
    SPENDING_REVERSED
}
