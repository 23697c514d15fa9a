package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Recovery;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Records that the paid money of a revoked award came back (Luật TĐKT 2022, Điều 93). */
public final class RecoverReward {

    private final Rewards rewards;
    private final SettleClaims claims;
    private final Ids ids;

    public RecoverReward(Rewards rewards, SettleClaims claims, Ids ids) {
        this.rewards = rewards;
        this.claims = claims;
        this.ids = ids;
    }

    /**
     * @param expected version from If-Match; null if there is none
     * @param receipt number of the receipt
     * @param key Idempotency-Key; the same key twice is one recovery
     */
    public Versioned<Reward> recover(
            String nominationId,
            @Nullable Long expected,
            String receipt,
            @Nullable String key,
            CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        CommandContext recovering = context.withAction("recover");
        Recovery recovery = new Recovery(
                ids.forCreation(context.actor(), "recovery/" + nominationId, key),
                receipt,
                context.actor().id(),
                context.at());
        rewards.change(nominationId, expected, recovering, reward -> reward.recover(recovery));
        return claims.settle(rewards, nominationId, recovering);
    }
}
