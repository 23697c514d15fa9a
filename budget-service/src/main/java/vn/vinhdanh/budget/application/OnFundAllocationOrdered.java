package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.kernel.CommandContext;

/** Finishes an allocation that a crash interrupted, then offers the new money to the rewards that wait. */
public final class OnFundAllocationOrdered {

    private final Allocations allocations;
    private final SettleClaims settle;
    private final RetryUnfunded retry;

    public OnFundAllocationOrdered(Allocations allocations, SettleClaims settle, RetryUnfunded retry) {
        this.allocations = allocations;
        this.settle = settle;
        this.retry = retry;
    }

    public void apply(FundAllocationOrderedIntegrationEvent ordered, CommandContext cause) {
        settle.settle(allocations, ordered.allocationId(), cause.doing("book"));
        retry.retry(ordered.conferenceId(), cause);
    }
}
