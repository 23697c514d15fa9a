package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.kernel.CommandContext;

/** Books the reversal of an allocation whose booking a crash interrupted. */
public final class OnFundReversalOrdered {

    private final Allocations allocations;
    private final SettleClaims claims;

    public OnFundReversalOrdered(Allocations allocations, SettleClaims claims) {
        this.allocations = allocations;
        this.claims = claims;
    }

    public void apply(FundReversalOrderedIntegrationEvent ordered, CommandContext context) {
        claims.settle(allocations, ordered.allocationId(), context.withAction("book"));
    }
}
