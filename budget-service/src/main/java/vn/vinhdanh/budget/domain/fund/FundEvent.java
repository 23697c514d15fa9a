package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.budget.domain.ledger.FundId;

/** Events of a fund as a whole. Only this service consumes them. */
public sealed interface FundEvent {

    /** The accountant allocated money. The ledger line is booked after this event. */
    record AllocationOrdered(String allocationId, String commune, FundId fund, long amount) implements FundEvent {}
}
