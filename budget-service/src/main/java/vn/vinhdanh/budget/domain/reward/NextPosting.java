package vn.vinhdanh.budget.domain.reward;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** The next movement from what the ledger holds to what was told. One at a time; the steps end when both agree. */
record NextPosting(Movement movement, long amount) {

    static @Nullable NextPosting from(BookedAmounts now, RewardInstructions told) {
        if (told.recovery() != null && now.paid() > 0) {
            return new NextPosting(Movement.RECOVERED, now.paid());
        }
        if (told.withdrawal() != null) {
            return back(now);
        }
        if (told.decision() == null) {
            return now.reserved() < told.estimate()
                    ? new NextPosting(Movement.RESERVED, told.estimate() - now.reserved())
                    : null;
        }
        if (now.paid() > 0) {
            return null;
        }
        if (now.committed() > 0) {
            return told.payment() == null ? null : new NextPosting(Movement.PAID, now.committed());
        }
        return towards(told.reward(), now.reserved());
    }

    private static @Nullable NextPosting back(BookedAmounts now) {
        if (now.reserved() > 0) {
            return new NextPosting(Movement.RELEASED, now.reserved());
        }
        return now.committed() > 0 ? new NextPosting(Movement.REVERSED, now.committed()) : null;
    }

    /** What is reserved is first made equal to what the decision froze, then committed as a whole. */
    private static NextPosting towards(long frozen, long reserved) {
        if (reserved > frozen) {
            return new NextPosting(Movement.RELEASED, reserved - frozen);
        }
        return reserved < frozen
                ? new NextPosting(Movement.RESERVED, frozen - reserved)
                : new NextPosting(Movement.COMMITTED, frozen);
    }
}
