package vn.vinhdanh.budget.application;

import java.util.function.Function;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** Records an instruction in a reward, then books the movements that follow from it. */
public final class UpdateReward {

    private final Rewards rewards;
    private final SettleClaims claims;

    public UpdateReward(Rewards rewards, SettleClaims claims) {
        this.rewards = rewards;
        this.claims = claims;
    }

    /** @throws MissingPrerequisite if this service has not received the selection of the nomination yet */
    public Versioned<Reward> update(
            String nominationId, CommandContext context, Function<Reward, Outcome<Reward, RewardEvent>> decide) {
        if (rewards.find(nominationId).isEmpty()) {
            throw new MissingPrerequisite("reward/" + nominationId);
        }
        rewards.change(nominationId, null, context, decide);
        return claims.settle(rewards, nominationId, context);
    }
}
