package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** The Chairman approves or rejects the reversal of a payment. An approved one is booked by one more line. */
public final class SettlePaymentReversal {

    private final Rewards rewards;
    private final SettleClaims claims;

    public SettlePaymentReversal(Rewards rewards, SettleClaims claims) {
        this.rewards = rewards;
        this.claims = claims;
    }

    /**
     * @param read version of the reward that the Chairman has read
     * @param rejection why the payment stands; null if the reversal is approved
     */
    public Versioned<Reward> settle(
            String nominationId, @Nullable Long read, @Nullable String rejection, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        if (rejection != null) {
            return rewards.change(
                    nominationId,
                    read,
                    context.withAction("reject reversal").withReason(rejection),
                    Reward::rejectReversal);
        }
        CommandContext approving = context.withAction("approve reversal");
        rewards.change(nominationId, read, approving, reward -> reward.approveReversal(context.actor(), context.at()));
        return claims.settle(rewards, nominationId, approving);
    }
}
