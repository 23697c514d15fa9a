package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.CommandContext;

/** Finishes a carry-over that a crash interrupted, then offers the money to the unfunded rewards of the next year. */
public final class OnCarryOverOrdered {

    private final Funds funds;
    private final SettleClaims claims;
    private final RetryUnfunded retry;

    public OnCarryOverOrdered(Funds funds, SettleClaims claims, RetryUnfunded retry) {
        this.funds = funds;
        this.claims = claims;
        this.retry = retry;
    }

    public void apply(CarryOverOrderedIntegrationEvent ordered, CommandContext context) {
        FundId from = FundId.rewardFundOf(ordered.commune(), ordered.year());
        FundId to = new OpenYear(funds).open(ordered.commune(), ordered.year() + 1, context);
        claims.settle(funds, from.value(), context.withAction("book"));
        retry.retry(to, context);
    }
}
