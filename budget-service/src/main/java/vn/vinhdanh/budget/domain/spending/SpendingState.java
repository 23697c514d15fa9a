package vn.vinhdanh.budget.domain.spending;

/** What a spending has come to. One that waits is waiting for the Chairman. */
public enum SpendingState {
    WAITING,
    REJECTED,
    /** Its next ledger line is not booked yet. */
    BOOKING,
    SPENT,
    ADVANCED,
    SETTLEMENT_WAITING,
    SETTLED,
    REVERSAL_WAITING,
    REVERSED
}
