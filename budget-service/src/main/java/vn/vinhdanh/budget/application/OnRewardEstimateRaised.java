package vn.vinhdanh.budget.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Reserves the rest of a reward that has risen before the decision, or marks the reward as unfunded. */
public final class OnRewardEstimateRaised {

    private final UpdateReward rewards;

    public OnRewardEstimateRaised(UpdateReward rewards) {
        this.rewards = rewards;
    }

    /** @throws MissingPrerequisite if the reward is not known yet */
    public void apply(RewardEstimateRaisedIntegrationEvent raised, CommandContext context) {
        rewards.update(
                raised.nominationId(),
                context.withAction("reserve more"),
                reward -> reward.restate(raised.estimatedReward()));
    }
}
