package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardRules.WithdrawnRewardIsNotPaid;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;

/** Records that a reward was handed over and signed for. */
public final class PayReward {

    private final Rewards rewards;
    private final SettleClaims settle;
    private final Ids ids;

    public PayReward(Rewards rewards, SettleClaims settle, Ids ids) {
        this.rewards = rewards;
        this.settle = settle;
        this.ids = ids;
    }

    public Versioned<Reward> pay(Order order, CommandContext cause) {
        cause.actor().requireAny(Access.KEEPS_THE_BOOK);
        CommandContext why = cause.doing("pay");
        Payment payment = new Payment(
                ids.forCreation(cause.actor(), "payment/" + order.nominationId(), order.key()),
                order.receivedBy(),
                order.proxyFor(),
                cause.actor().id(),
                cause.at());
        rewards.change(order.nominationId(), order.expected(), why, reward -> reward.pay(payment));
        Versioned<Reward> after = settle.settle(rewards, order.nominationId(), why);
        if (after.state().standing() != RewardStatus.PAID) {
            throw new WithdrawnRewardIsNotPaid();
        }
        return after;
    }

    /**
     * @param expected version that the accountant saw; null where none
     * @param key Idempotency-Key: the same key twice is one payment
     * @param receivedBy who signed
     * @param proxyFor on whose behalf; null where the nominee signed
     */
    public record Order(
            String nominationId,
            @Nullable Long expected,
            @Nullable String key,
            String receivedBy,
            @Nullable String proxyFor) {}
}
