package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.kernel.CommandContext;

/** Books an allocation whose booking a crash interrupted, then offers the new money to the unfunded rewards. */
public final class OnFundAllocationOrdered {

    private final Allocations allocations;
    private final SettleClaims claims;
    private final RetryUnfunded retry;

    public OnFundAllocationOrdered(Allocations allocations, SettleClaims claims, RetryUnfunded retry) {
        this.allocations = allocations;
        this.claims = claims;
        this.retry = retry;
    }

    public void apply(FundAllocationOrderedIntegrationEvent ordered, CommandContext context) {
        Allocation allocation = claims.settle(allocations, ordered.allocationId(), context.withAction("book"))
                .state();
        retry.retry(allocation.fund(), context);
    }
}
