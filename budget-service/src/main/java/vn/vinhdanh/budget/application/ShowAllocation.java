package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Shows one allocation. */
public final class ShowAllocation {

    private final Allocations allocations;

    public ShowAllocation(Allocations allocations) {
        this.allocations = allocations;
    }

    public Versioned<Allocation> show(String id, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        return allocations.get(id, reader);
    }
}
