package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;

/**
 * Tries to fund the unfunded rewards of a conference, the longest waiting first. A reward that still cannot be covered
 * keeps its place in the order and does not block a smaller one after it.
 */
public final class RetryUnfunded {

    private final Rewards rewards;
    private final SettleClaims claims;

    public RetryUnfunded(Rewards rewards, SettleClaims claims) {
        this.rewards = rewards;
        this.claims = claims;
    }

    public void retry(String conferenceId, CommandContext context) {
        rewards.unfunded(conferenceId).forEach(id -> claims.settle(rewards, id, context.withAction("retry")));
    }
}
