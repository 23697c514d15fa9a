package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/** Books a payment or recovery whose booking a crash interrupted, then offers recovered money to unfunded rewards. */
public final class OnRewardSettlementOrdered {

    private final Rewards rewards;
    private final SettleClaims claims;
    private final RetryUnfunded retry;

    public OnRewardSettlementOrdered(Rewards rewards, SettleClaims claims, RetryUnfunded retry) {
        this.rewards = rewards;
        this.claims = claims;
        this.retry = retry;
    }

    public void apply(RewardSettlementOrderedIntegrationEvent ordered, CommandContext context) {
        Reward reward = claims.settle(rewards, ordered.nominationId(), context.withAction("book"))
                .state();
        retry.retry(reward.source(), context);
    }
}
