package vn.vinhdanh.budget.domain.fund;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Aggregates;

/** All allocations, ordered or booked. */
public interface Allocations extends Aggregates<Allocation, FundEvent> {

    List<Allocation> of(FundId fund);
}
