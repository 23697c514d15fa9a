package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Releases what was reserved; it goes to those who wait. */
public final class OnNominationRefused {

    private final UpdateReward rewards;
    private final RetryUnfunded retry;

    public OnNominationRefused(UpdateReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws MissingPrerequisite where the reward is not known yet */
    public void apply(NominationRefusedIntegrationEvent refused, CommandContext cause) {
        Withdrawal withdrawal = new Withdrawal(refused.decisionId(), refused.reason());
        Reward reward = rewards.tell(
                        refused.nominationId(),
                        cause.doing("release").because(refused.reason()),
                        known -> known.withdraw(withdrawal))
                .state();
        retry.retry(reward.conferenceId(), cause);
    }
}
