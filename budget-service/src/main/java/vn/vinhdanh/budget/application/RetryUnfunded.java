package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Offers the fund's money to the rewards that wait for it, the longest waiting first. One that still can't be covered
 * keeps its turn and does not hold up a smaller one behind it.
 */
public final class RetryUnfunded {

    private final Rewards rewards;
    private final SettleClaims settle;

    public RetryUnfunded(Rewards rewards, SettleClaims settle) {
        this.rewards = rewards;
        this.settle = settle;
    }

    public void retry(String conferenceId, CommandContext cause) {
        rewards.unfunded(conferenceId).forEach(id -> settle.settle(rewards, id, cause.doing("retry")));
    }
}
