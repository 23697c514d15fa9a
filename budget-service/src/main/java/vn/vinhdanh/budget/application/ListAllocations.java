package vn.vinhdanh.budget.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Lists the allocations of a fund in the order of their lines; what is not booked yet comes last. */
public final class ListAllocations {

    private final Funds funds;
    private final Allocations allocations;

    public ListAllocations(Funds funds, Allocations allocations) {
        this.funds = funds;
        this.allocations = allocations;
    }

    public List<Versioned<Allocation>> list(FundId fund, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        FundId source = funds.get(fund.value(), reader).state().source();
        // What was allocated to the conference itself, before the year had a fund, is among the year's money now.
        Stream<Versioned<Allocation>> own = source.equals(fund) ? Stream.of() : allocations.of(fund).stream();
        return Stream.concat(own, allocations.of(source).stream())
                .distinct()
                .sorted(Comparator.comparingLong(ListAllocations::line).thenComparing(Versioned::id))
                .toList();
    }

    private static long line(Versioned<Allocation> allocation) {
        Booked booked = allocation.state().booked();
        return booked == null ? Long.MAX_VALUE : booked.line();
    }
}
