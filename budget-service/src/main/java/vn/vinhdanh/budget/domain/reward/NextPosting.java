package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.kernel.CommandContext;

/** The next movement that brings the booked amounts closer to the instructions. There is none when both agree. */
record NextPosting(Movement movement, long amount) {

    Entry entry(Reward reward, CommandContext context) {
        return new Entry(
                "reward/%s/%d"
                        .formatted(reward.nominationId(), reward.allLines().count() + 1),
                movement,
                amount,
                reward.commune(),
                reward.nominationId(),
                reward.told().note(movement),
                reward.told().orderedBy(movement, context.actor()),
                context.at());
    }

    static @Nullable NextPosting of(BookedAmounts booked, RewardInstructions instructions) {
        if (instructions.recovery() != null && booked.paid() > 0) {
            return new NextPosting(Movement.RECOVERED, booked.paid());
        }
        if (instructions.reversesPayment() && booked.paid() > 0) {
            return new NextPosting(Movement.PAYMENT_REVERSED, booked.paid());
        }
        if (instructions.withdrawal() != null) {
            return release(booked);
        }
        if (instructions.decision() == null) {
            return booked.reserved() < instructions.estimate()
                    ? new NextPosting(Movement.RESERVED, instructions.estimate() - booked.reserved())
                    : null;
        }
        if (booked.paid() > 0) {
            return null;
        }
        if (booked.committed() > 0) {
            return instructions.payment() == null ? null : new NextPosting(Movement.PAID, booked.committed());
        }
        return commit(instructions.reward(), booked.reserved());
    }

    /** Takes what the reward holds out of the ledger that it leaves. It holds money in one balance at a time. */
    static NextPosting departure(BookedAmounts held) {
        if (held.reserved() > 0) {
            return new NextPosting(Movement.RESERVED_OUT, held.reserved());
        }
        return held.committed() > 0
                ? new NextPosting(Movement.COMMITTED_OUT, held.committed())
                : new NextPosting(Movement.PAID_OUT, held.paid());
    }

    private static @Nullable NextPosting release(BookedAmounts booked) {
        if (booked.reserved() > 0) {
            return new NextPosting(Movement.RELEASED, booked.reserved());
        }
        return booked.committed() > 0 ? new NextPosting(Movement.REVERSED, booked.committed()) : null;
    }

    /** First adjusts the reservation to the frozen amount, then commits it as a whole. */
    private static NextPosting commit(long frozen, long reserved) {
        if (reserved > frozen) {
            return new NextPosting(Movement.RELEASED, reserved - frozen);
        }
        return reserved < frozen
                ? new NextPosting(Movement.RESERVED, frozen - reserved)
                : new NextPosting(Movement.COMMITTED, frozen);
    }
}
