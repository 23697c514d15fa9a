package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/** Finishes a payment or a recovery that a crash interrupted; money that came back is offered to those who wait. */
public final class OnRewardSettlementOrdered {

    private final Rewards rewards;
    private final SettleClaims settle;
    private final RetryUnfunded retry;

    public OnRewardSettlementOrdered(Rewards rewards, SettleClaims settle, RetryUnfunded retry) {
        this.rewards = rewards;
        this.settle = settle;
        this.retry = retry;
    }

    public void apply(RewardSettlementOrderedIntegrationEvent ordered, CommandContext cause) {
        settle.settle(rewards, ordered.nominationId(), cause.doing("book"));
        retry.retry(ordered.conferenceId(), cause);
    }
}
