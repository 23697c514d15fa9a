package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;

/** Shows the reward of one nomination. */
public final class ShowReward {

    private final Rewards rewards;

    public ShowReward(Rewards rewards) {
        this.rewards = rewards;
    }

    public Versioned<Reward> show(String nominationId, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        return rewards.get(nominationId, reader);
    }
}
