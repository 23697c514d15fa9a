package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Tries to fund the unfunded rewards that draw on a fund, of all its conferences, the longest waiting first. A reward that
 * still cannot be covered keeps its place in the order and does not block a smaller one after it.
 */
public final class RetryUnfunded {

    private final Rewards rewards;
    private final SettleClaims claims;

    public RetryUnfunded(Rewards rewards, SettleClaims claims) {
        this.rewards = rewards;
        this.claims = claims;
    }

    public void retry(FundId fund, CommandContext context) {
        rewards.unfunded(fund).forEach(id -> claims.settle(rewards, id, context.withAction("retry")));
    }
}
