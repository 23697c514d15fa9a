package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Recovery;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Enters the money of a revoked award that came back (Luật TĐKT 2022, Điều 93). */
public final class RecoverReward {

    private final Rewards rewards;
    private final SettleClaims settle;
    private final Ids ids;

    public RecoverReward(Rewards rewards, SettleClaims settle, Ids ids) {
        this.rewards = rewards;
        this.settle = settle;
        this.ids = ids;
    }

    /**
     * @param receipt number of the receipt
     * @param key Idempotency-Key: the same key twice is one recovery
     */
    public Versioned<Reward> recover(
            String nominationId, @Nullable Long expected, String receipt, @Nullable String key, CommandContext cause) {
        cause.actor().requireAny(Access.KEEPS_THE_BOOK);
        CommandContext why = cause.doing("recover");
        Recovery recovery = new Recovery(
                ids.forCreation(cause.actor(), "recovery/" + nominationId, key),
                receipt,
                cause.actor().id(),
                cause.at());
        rewards.change(nominationId, expected, why, reward -> reward.recover(recovery));
        return settle.settle(rewards, nominationId, why);
    }
}
