package vn.vinhdanh.budget.domain.fund;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Aggregates;

/** All allocations, whether their line is booked yet or not. */
public interface Allocations extends Aggregates<Allocation, FundEvent> {

    /** All allocations of one fund, in no particular order. */
    List<Allocation> of(FundId fund);
}
