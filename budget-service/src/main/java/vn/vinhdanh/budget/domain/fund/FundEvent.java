package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.budget.domain.ledger.FundId;

/** Events of a fund as a whole. Only this service consumes them. */
public sealed interface FundEvent {

    /** The accountant allocated money. The ledger line is booked after this event. */
    record AllocationOrdered(String allocationId, String commune, FundId fund, long amount) implements FundEvent {}

    /** The accountant asks the Chairman to take an allocation back. */
    record AllocationReversalProposed(String allocationId, String commune, FundId fund, long amount)
            implements FundEvent {}

    /** The accountant asks the Chairman to carry what is free over into the next year. */
    record CarryOverProposed(String commune, int year) implements FundEvent {}

    /** The Chairman approved that what is free is carried over. The lines are booked after this event. */
    record CarryOverOrdered(String commune, int year) implements FundEvent {}

    /** The Chairman approved the reversal of an allocation. The ledger line is booked after this event. */
    record AllocationReversalOrdered(String allocationId, String commune, FundId fund, long amount)
            implements FundEvent {}
}
