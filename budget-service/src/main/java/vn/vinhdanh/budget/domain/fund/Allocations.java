package vn.vinhdanh.budget.domain.fund;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** All allocations, whether their line is booked yet or not. */
public interface Allocations extends Aggregates<Allocation, FundEvent> {

    /** All allocations of one fund, in no particular order. */
    List<Versioned<Allocation>> of(FundId fund);
}
