package vn.vinhdanh.budget.domain.fund;

import vn.vinhdanh.budget.domain.ledger.FundId;

/** What happens to the money of a fund as a whole. */
public sealed interface FundEvent {

    /** The accountant allocated; the line in the ledger follows. */
    record AllocationOrdered(String allocationId, String commune, FundId fund, long amount) implements FundEvent {}
}
