package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Stored;

/** One nomination's money. */
public final class ShowReward {

    private final Rewards rewards;

    public ShowReward(Rewards rewards) {
        this.rewards = rewards;
    }

    public Stored<Reward> show(String nominationId, Actor reader) {
        reader.mustBe(Access.READS_THE_BOOK);
        return rewards.get(nominationId, reader);
    }
}
