package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.TooEarly;

/** Releases what was reserved; it goes to those who wait. */
public final class OnNominationRefused {

    private final TellReward rewards;
    private final RetryUnfunded retry;

    public OnNominationRefused(TellReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws TooEarly where the reward is not known yet */
    public void apply(NominationRefusedFact refused, Cause cause) {
        Withdrawal withdrawal = new Withdrawal(refused.decisionId(), refused.reason());
        Reward reward = rewards.tell(
                        refused.nominationId(),
                        cause.doing("release").because(refused.reason()),
                        known -> known.withdraw(withdrawal))
                .state();
        retry.retry(reward.conferenceId(), cause);
    }
}
