package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Asks the Chairman to reverse a payment that was wrong. */
public final class ProposePaymentReversal {

    private final Rewards rewards;
    private final Ids ids;

    public ProposePaymentReversal(Rewards rewards, Ids ids) {
        this.rewards = rewards;
        this.ids = ids;
    }

    /** @param key Idempotency-Key; the same key twice is one proposal */
    public Versioned<Reward> propose(String nominationId, String reason, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        Reversal proposal = Reversal.proposed(
                ids.forCreation(context.actor(), "reversal/" + nominationId, key),
                reason,
                context.actor().id(),
                context.at());
        return rewards.change(
                nominationId,
                null,
                context.withAction("propose reversal").withReason(reason),
                reward -> reward.proposeReversal(proposal));
    }
}
