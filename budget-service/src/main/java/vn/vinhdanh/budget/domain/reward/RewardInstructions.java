package vn.vinhdanh.budget.domain.reward;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OneReversalAtATime;
import vn.vinhdanh.budget.domain.reward.PaymentRules.AReversedPaymentIsNotRepeated;
import vn.vinhdanh.budget.domain.reward.PaymentRules.OnlyAPaidRewardIsReversed;
import vn.vinhdanh.budget.domain.reward.RewardRules.MoneyIsRecoveredOnce;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneDecisionFreezesTheReward;
import vn.vinhdanh.budget.domain.reward.RewardRules.OnlyACommittedRewardIsPaid;
import vn.vinhdanh.budget.domain.reward.RewardRules.OnlyARevokedPaymentIsRecovered;
import vn.vinhdanh.budget.domain.reward.RewardRules.RewardIsPaidOnce;
import vn.vinhdanh.budget.domain.reward.RewardRules.WithdrawnRewardIsNotPaid;
import vn.vinhdanh.kernel.Actor;

/**
 * What the Chairman and the accountant ordered for a reward, in the order in which it happens. The last instruction
 * determines the target. An instruction is never lost: a payment that was reversed is kept with its reversal. The
 * estimate only rises, so an event that is delivered twice changes nothing.
 *
 * @param estimate the reward by the norms on the day of selection, or by higher ones since, in đồng
 * @param payment the payment that stands; null if none does
 * @param reversal the reversal of that payment, proposed or approved; null if there is none
 * @param reversedPayments earlier payments, each with its reversal
 */
public record RewardInstructions(
        long estimate,
        @Nullable Decision decision,
        @Nullable Payment payment,
        @Nullable Withdrawal withdrawal,
        @Nullable Recovery recovery,
        @Nullable Reversal reversal,
        List<ReversedPayment> reversedPayments) {

    public RewardInstructions {
        // Documents of earlier versions have none.
        reversedPayments = reversedPayments == null ? List.of() : List.copyOf(reversedPayments);
    }

    static RewardInstructions toReserve(long estimate) {
        return new RewardInstructions(estimate, null, null, null, null, null, List.of());
    }

    /** The amount of the reward in đồng: the estimate until a decision freezes the amount. */
    public long reward() {
        return decision == null ? estimate : decision.reward();
    }

    boolean reversesPayment() {
        return reversal != null && !reversal.waits();
    }

    /** The note of a ledger line with this movement. */
    String note(Movement movement) {
        return switch (movement) {
            case COMMITTED -> decision == null ? "" : decision.number();
            case PAID -> payment == null ? "" : payment.note();
            case PAYMENT_REVERSED -> reversal == null ? "" : reversal.note();
            case RELEASED, REVERSED -> withdrawal == null ? "" : withdrawal.reason();
            case RECOVERED -> recovery == null ? "" : recovery.receipt();
            case RESERVED_OUT, COMMITTED_OUT, PAID_OUT, RESERVED_IN, COMMITTED_IN, PAID_IN -> "Nhập vào quỹ của năm";
            default -> "";
        };
    }

    /** The account that ordered the movement, even if the system finishes the booking after a crash. */
    String orderedBy(Movement movement, Actor actor) {
        String person = switch (movement) {
            case PAID -> payment == null ? null : payment.paidBy();
            case PAYMENT_REVERSED -> reversal == null ? null : reversal.approvedBy();
            case RECOVERED -> recovery == null ? null : recovery.receivedBy();
            default -> null;
        };
        return person == null ? actor.id() : person;
    }

    /** The estimate only rises, and only until the decision froze the reward or something took it away. */
    RewardInstructions with(long higherEstimate) {
        return decision != null || withdrawal != null || higherEstimate <= estimate
                ? this
                : new RewardInstructions(
                        higherEstimate, decision, payment, withdrawal, recovery, reversal, reversedPayments);
    }

    /** A closing gives way to a decision that was signed before it. */
    RewardInstructions approve(Decision approval) {
        if (approval.equals(decision)
                || withdrawal != null && withdrawal.decisionId().equals(approval.id())) {
            return this;
        }
        if (decision != null || withdrawal != null && !withdrawal.isByClosing()) {
            throw new OneDecisionFreezesTheReward();
        }
        return new RewardInstructions(
                estimate,
                approval,
                payment,
                withdrawal != null && withdrawal.isByClosing() ? null : withdrawal,
                recovery,
                reversal,
                reversedPayments);
    }

    /**
     * @param maySign null if it is not known who represents the nominee
     * @return these instructions if the request is repeated
     */
    RewardInstructions pay(Payment next, RewardStatus standing, @Nullable Recipient maySign) {
        if (next.repeats(payment)) {
            return this;
        }
        if (reversedPayments.stream().anyMatch(earlier -> next.repeats(earlier.payment()))) {
            throw new AReversedPaymentIsNotRepeated();
        }
        if (payment != null) {
            throw new RewardIsPaidOnce();
        }
        if (withdrawal != null) {
            throw new WithdrawnRewardIsNotPaid();
        }
        if (decision == null || standing != RewardStatus.COMMITTED) {
            throw new OnlyACommittedRewardIsPaid();
        }
        next.requireAllowed(decision, maySign);
        return new RewardInstructions(estimate, decision, next, withdrawal, recovery, reversal, reversedPayments);
    }

    RewardInstructions with(Withdrawal refusal) {
        return new RewardInstructions(estimate, decision, payment, refusal, recovery, reversal, reversedPayments);
    }

    /**
     * The money comes back, so nothing is left to reverse.
     *
     * @param due what was paid for a revoked award, in đồng
     * @return these instructions if the request is repeated
     */
    RewardInstructions recover(Recovery repayment, long due) {
        if (repayment.repeats(recovery)) {
            return this;
        }
        if (recovery != null) {
            throw new MoneyIsRecoveredOnce();
        }
        if (due == 0) {
            throw new OnlyARevokedPaymentIsRecovered();
        }
        return new RewardInstructions(estimate, decision, payment, withdrawal, repayment, null, reversedPayments);
    }

    /**
     * @param paid what the ledger has as paid, in đồng
     * @return these instructions if the request is repeated
     */
    RewardInstructions proposeReversal(Reversal proposal, long paid) {
        if (proposal.repeats(reversal)) {
            return this;
        }
        if (paid == 0 || recovery != null) {
            throw new OnlyAPaidRewardIsReversed();
        }
        if (reversal != null) {
            throw new OneReversalAtATime();
        }
        return reversing(proposal);
    }

    RewardInstructions approveReversal(Actor chairman, Instant at) {
        return reversing(Reversal.waiting(reversal).approved(chairman.id(), at));
    }

    RewardInstructions rejectReversal() {
        Reversal.waiting(reversal);
        return reversing(null);
    }

    private RewardInstructions reversing(@Nullable Reversal next) {
        return new RewardInstructions(estimate, decision, payment, withdrawal, recovery, next, reversedPayments);
    }

    /** The reversal is in the ledger: the reward may be paid again. */
    RewardInstructions withoutPayment() {
        ReversedPayment reversed =
                new ReversedPayment(Objects.requireNonNull(payment), Objects.requireNonNull(reversal));
        List<ReversedPayment> all =
                Stream.concat(reversedPayments.stream(), Stream.of(reversed)).toList();
        return new RewardInstructions(estimate, decision, null, withdrawal, recovery, null, all);
    }
}
