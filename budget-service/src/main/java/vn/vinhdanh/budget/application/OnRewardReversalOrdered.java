package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Books the reversal of a payment whose booking a crash interrupted. If the award was revoked in the meantime, its money
 * is free then, and is offered to unfunded rewards.
 */
public final class OnRewardReversalOrdered {

    private final Rewards rewards;
    private final SettleClaims claims;
    private final RetryUnfunded retry;

    public OnRewardReversalOrdered(Rewards rewards, SettleClaims claims, RetryUnfunded retry) {
        this.rewards = rewards;
        this.claims = claims;
        this.retry = retry;
    }

    public void apply(RewardReversalOrderedIntegrationEvent ordered, CommandContext context) {
        Reward reward = claims.settle(rewards, ordered.nominationId(), context.withAction("book"))
                .state();
        retry.retry(reward.source(), context);
    }
}
