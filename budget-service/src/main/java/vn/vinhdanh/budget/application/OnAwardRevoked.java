package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.TooEarly;

/** Takes the commitment back, or leaves the reward as due to be recovered where it was paid. */
public final class OnAwardRevoked {

    private final TellReward rewards;
    private final RetryUnfunded retry;

    public OnAwardRevoked(TellReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws TooEarly where the reward is not known yet */
    public void apply(AwardRevokedFact revoked, Cause cause) {
        Withdrawal withdrawal = new Withdrawal(revoked.decisionId(), revoked.reason());
        Reward reward = rewards.tell(
                        revoked.nominationId(),
                        cause.doing("revoke").because(revoked.reason()),
                        known -> known.withdraw(withdrawal))
                .state();
        retry.retry(reward.conferenceId(), cause);
    }
}
