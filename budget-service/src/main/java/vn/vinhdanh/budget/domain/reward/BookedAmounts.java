package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.Booked;

/** The balances that the ledger holds for one reward, in đồng. */
public record BookedAmounts(long reserved, long committed, long paid) {

    static BookedAmounts of(List<Booked> lines) {
        BookedAmounts amounts = new BookedAmounts(0, 0, 0);
        for (Booked line : lines) {
            amounts = amounts.after(line);
        }
        return amounts;
    }

    boolean isZero() {
        return reserved == 0 && committed == 0 && paid == 0;
    }

    private BookedAmounts after(Booked line) {
        long amount = line.amount();
        return switch (line.movement()) {
            case ALLOCATED,
                    ALLOCATION_REVERSED,
                    CARRIED_OUT,
                    CARRIED_IN,
                    RESERVED_OUT,
                    RESERVED_IN,
                    COMMITTED_OUT,
                    COMMITTED_IN,
                    PAID_OUT,
                    PAID_IN,
                    SPENT,
                    ADVANCED,
                    ADVANCE_SPENT,
                    ADVANCE_RETURNED,
                    SPENDING_REVERSED -> this;
            case RESERVED -> new BookedAmounts(reserved + amount, committed, paid);
            case COMMITTED -> new BookedAmounts(reserved - amount, committed + amount, paid);
            case PAID -> new BookedAmounts(reserved, committed - amount, paid + amount);
            case RELEASED -> new BookedAmounts(reserved - amount, committed, paid);
            case REVERSED -> new BookedAmounts(reserved, committed - amount, paid);
            case PAYMENT_REVERSED -> new BookedAmounts(reserved, committed + amount, paid - amount);
            case RECOVERED -> new BookedAmounts(reserved, committed, paid - amount);
        };
    }
}
