package vn.vinhdanh.budget.application;

import java.util.function.Function;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.kernel.TooEarly;

/** Tells a reward what the Chairman decided, then books what follows from it. */
public final class TellReward {

    private final Rewards rewards;
    private final SettleClaims settle;

    public TellReward(Rewards rewards, SettleClaims settle) {
        this.rewards = rewards;
        this.settle = settle;
    }

    /** @throws TooEarly where the nomination was not selected yet, as far as this service knows */
    public Stored<Reward> tell(String nominationId, Cause cause, Function<Reward, Decided<Reward, RewardEvent>> what) {
        if (rewards.find(nominationId).isEmpty()) {
            throw new TooEarly("reward/" + nominationId);
        }
        rewards.change(nominationId, null, cause, what);
        return settle.settle(rewards, nominationId, cause);
    }
}
