package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.kernel.Actor;

/**
 * What the Chairman and the accountant ordered for a reward, in the order in which it happens. The last instruction
 * determines the target. An instruction is never removed, and the estimate only rises, so an event that is delivered
 * twice changes nothing.
 *
 * @param estimate the reward by the norms on the day of selection, or by higher ones since, in đồng
 */
public record RewardInstructions(
        long estimate,
        @Nullable Decision decision,
        @Nullable Payment payment,
        @Nullable Withdrawal withdrawal,
        @Nullable Recovery recovery) {

    /** The amount of the reward in đồng: the estimate until a decision freezes the amount. */
    public long reward() {
        return decision == null ? estimate : decision.reward();
    }

    /** The note of a ledger line with this movement. */
    String note(Movement movement) {
        return switch (movement) {
            case COMMITTED -> decision == null ? "" : decision.number();
            case PAID -> payment == null ? "" : payment.note();
            case RELEASED, REVERSED -> withdrawal == null ? "" : withdrawal.reason();
            case RECOVERED -> recovery == null ? "" : recovery.receipt();
            case RESERVED, ALLOCATED -> "";
        };
    }

    /** The account that ordered the movement, even if the system finishes the booking after a crash. */
    String orderedBy(Movement movement, Actor actor) {
        if (movement == Movement.PAID && payment != null) {
            return payment.paidBy();
        }
        return movement == Movement.RECOVERED && recovery != null ? recovery.receivedBy() : actor.id();
    }

    /** The estimate only rises, and only until the decision froze the reward or something took it away. */
    RewardInstructions with(long higherEstimate) {
        return decision != null || withdrawal != null || higherEstimate <= estimate
                ? this
                : new RewardInstructions(higherEstimate, decision, payment, withdrawal, recovery);
    }

    /** A closing gives way to a decision that was signed before it. */
    RewardInstructions with(Decision approval) {
        return new RewardInstructions(
                estimate,
                approval,
                payment,
                withdrawal != null && withdrawal.isByClosing() ? null : withdrawal,
                recovery);
    }

    RewardInstructions with(Payment handOver) {
        return new RewardInstructions(estimate, decision, handOver, withdrawal, recovery);
    }

    RewardInstructions with(Withdrawal refusal) {
        return new RewardInstructions(estimate, decision, payment, refusal, recovery);
    }

    RewardInstructions with(Recovery repayment) {
        return new RewardInstructions(estimate, decision, payment, withdrawal, repayment);
    }
}
