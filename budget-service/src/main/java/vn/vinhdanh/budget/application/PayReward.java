package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.reward.Payment;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardRules.WithdrawnRewardIsNotPaid;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;

/** Records that a reward was paid and signed for. */
public final class PayReward {

    private final Rewards rewards;
    private final SettleClaims claims;
    private final Ids ids;

    public PayReward(Rewards rewards, SettleClaims claims, Ids ids) {
        this.rewards = rewards;
        this.claims = claims;
        this.ids = ids;
    }

    public Versioned<Reward> pay(Command command, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        CommandContext paying = context.withAction("pay");
        Payment payment = new Payment(
                ids.forCreation(context.actor(), "payment/" + command.nominationId(), command.key()),
                command.receivedBy(),
                command.proxyFor(),
                context.actor().id(),
                context.at(),
                Objects.requireNonNullElseGet(command.paidOn(), () -> VietnamTime.dayOf(context.at())));
        rewards.change(command.nominationId(), command.expected(), paying, reward -> reward.pay(payment));
        Versioned<Reward> after = claims.settle(rewards, command.nominationId(), paying);
        if (after.state().standing() != RewardStatus.PAID) {
            throw new WithdrawnRewardIsNotPaid();
        }
        return after;
    }

    /**
     * @param expected version from If-Match; null if there is none
     * @param key Idempotency-Key; the same key twice is one payment
     * @param receivedBy name of the person who signed
     * @param proxyFor for whom that person signed; null if the person who may sign did
     * @param paidOn the day on which the money was handed over; null for today
     */
    public record Command(
            String nominationId,
            @Nullable Long expected,
            @Nullable String key,
            String receivedBy,
            @Nullable String proxyFor,
            @Nullable LocalDate paidOn) {}
}
