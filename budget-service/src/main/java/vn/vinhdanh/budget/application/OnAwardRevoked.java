package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** Takes the commitment back, or leaves the reward as due to be recovered where it was paid. */
public final class OnAwardRevoked {

    private final UpdateReward rewards;
    private final RetryUnfunded retry;

    public OnAwardRevoked(UpdateReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws MissingPrerequisite where the reward is not known yet */
    public void apply(AwardRevokedIntegrationEvent revoked, CommandContext cause) {
        Withdrawal withdrawal = new Withdrawal(revoked.decisionId(), revoked.reason());
        Reward reward = rewards.tell(
                        revoked.nominationId(),
                        cause.doing("revoke").because(revoked.reason()),
                        known -> known.withdraw(withdrawal))
                .state();
        retry.retry(reward.conferenceId(), cause);
    }
}
