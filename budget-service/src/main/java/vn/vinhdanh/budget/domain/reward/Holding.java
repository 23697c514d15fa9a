package vn.vinhdanh.budget.domain.reward;

import java.util.List;
import vn.vinhdanh.budget.domain.ledger.Booked;

/** What the ledger holds for one reward, in đồng. */
public record Holding(long reserved, long committed, long paid) {

    static Holding of(List<Booked> lines) {
        Holding holding = new Holding(0, 0, 0);
        for (Booked line : lines) {
            holding = holding.after(line);
        }
        return holding;
    }

    boolean isNothing() {
        return reserved == 0 && committed == 0 && paid == 0;
    }

    private Holding after(Booked line) {
        long amount = line.amount();
        return switch (line.movement()) {
            case ALLOCATED -> this;
            case RESERVED -> new Holding(reserved + amount, committed, paid);
            case COMMITTED -> new Holding(reserved - amount, committed + amount, paid);
            case PAID -> new Holding(reserved, committed - amount, paid + amount);
            case RELEASED -> new Holding(reserved - amount, committed, paid);
            case REVERSED -> new Holding(reserved, committed - amount, paid);
            case RECOVERED -> new Holding(reserved, committed, paid - amount);
        };
    }
}
