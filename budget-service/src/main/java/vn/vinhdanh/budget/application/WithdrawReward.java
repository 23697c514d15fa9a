package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Withdrawal;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;

/**
 * Withdraws the reward of a nomination that was refused, or of an award that was revoked. Money that is reserved or
 * committed returns to the fund and is offered to the unfunded rewards. Money that was paid is due to be recovered.
 */
public final class WithdrawReward {

    private final UpdateReward rewards;
    private final RetryUnfunded retry;

    public WithdrawReward(UpdateReward rewards, RetryUnfunded retry) {
        this.rewards = rewards;
        this.retry = retry;
    }

    /** @throws MissingPrerequisite if the reward is not known yet */
    public void withdraw(WithdrawalIntegrationEvent event, CommandContext context) {
        Withdrawal withdrawal = new Withdrawal(event.decisionId(), event.reason());
        Reward reward = rewards.update(
                        event.nominationId(), context.withReason(event.reason()), known -> known.withdraw(withdrawal))
                .state();
        retry.retry(reward.source(), context);
    }
}
