package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.kernel.Actor;

/**
 * What this service was told about a reward, in the order in which the story goes on. What is to be reached follows from
 * the last of them; nothing that was told is ever taken back, so a fact that comes twice changes nothing.
 *
 * @param estimate the reward by the norms on the day of selection, in đồng
 */
public record RewardInstructions(
        long estimate,
        @Nullable Decision decision,
        @Nullable Payment payment,
        @Nullable Withdrawal withdrawal,
        @Nullable Recovery recovery) {

    /** What the reward needs in all: the estimate until a decision freezes it. */
    public long reward() {
        return decision == null ? estimate : decision.reward();
    }

    /** What a line of this kind says beside its amount. */
    String note(Movement movement) {
        return switch (movement) {
            case COMMITTED -> decision == null ? "" : decision.number();
            case PAID -> payment == null ? "" : payment.note();
            case RELEASED, REVERSED -> withdrawal == null ? "" : withdrawal.reason();
            case RECOVERED -> recovery == null ? "" : recovery.receipt();
            case RESERVED, ALLOCATED -> "";
        };
    }

    /** The person who ordered it, even where the system finishes the booking after a crash. */
    String orderedBy(Movement movement, Actor booking) {
        if (movement == Movement.PAID && payment != null) {
            return payment.paidBy();
        }
        return movement == Movement.RECOVERED && recovery != null ? recovery.receivedBy() : booking.id();
    }

    RewardInstructions with(Decision approval) {
        return new RewardInstructions(estimate, approval, payment, withdrawal, recovery);
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
