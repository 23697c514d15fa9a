package vn.vinhdanh.budget.application;

import java.util.function.Function;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** Tells a reward what the Chairman decided, then books what follows from it. */
public final class UpdateReward {

    private final Rewards rewards;
    private final SettleClaims settle;

    public UpdateReward(Rewards rewards, SettleClaims settle) {
        this.rewards = rewards;
        this.settle = settle;
    }

    /** @throws MissingPrerequisite where the nomination was not selected yet, as far as this service knows */
    public Versioned<Reward> update(
            String nominationId, CommandContext cause, Function<Reward, Outcome<Reward, RewardEvent>> what) {
        if (rewards.find(nominationId).isEmpty()) {
            throw new MissingPrerequisite("reward/" + nominationId);
        }
        rewards.change(nominationId, null, cause, what);
        return settle.settle(rewards, nominationId, cause);
    }
}
