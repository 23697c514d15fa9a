package vn.vinhdanh.budget.domain.finalaccount;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;

/** Adds up the lines of a reward fund's ledger while they are read: of all conferences, and of one. Used by one thread. */
public final class FundTotals {

    private final Set<String> nominations;
    private final Map<Movement, Long> all = new EnumMap<>(Movement.class);
    private final Map<Movement, Long> own = new EnumMap<>(Movement.class);

    /** @param nominations those of the one conference */
    public FundTotals(Set<String> nominations) {
        this.nominations = Set.copyOf(nominations);
    }

    public void add(LedgerLine line) {
        all.merge(line.entry().movement(), line.entry().amount(), Math::addExact);
        String nomination = line.entry().nominationId();
        if (nomination != null && nominations.contains(nomination)) {
            own.merge(line.entry().movement(), line.entry().amount(), Math::addExact);
        }
    }

    long allocated() {
        return of(Movement.ALLOCATED) - of(Movement.ALLOCATION_REVERSED);
    }

    /** From the year before, and from the ledgers that conferences once had of their own. */
    long carriedIn() {
        return of(Movement.CARRIED_IN) + of(Movement.RESERVED_IN) + of(Movement.COMMITTED_IN) + of(Movement.PAID_IN);
    }

    long carriedOut() {
        return of(Movement.CARRIED_OUT)
                + of(Movement.RESERVED_OUT)
                + of(Movement.COMMITTED_OUT)
                + of(Movement.PAID_OUT);
    }

    /** Without payments that were reversed. */
    long paid() {
        return paid(all);
    }

    long recovered() {
        return of(Movement.RECOVERED);
    }

    long ownPaid() {
        return paid(own);
    }

    long ownRecovered() {
        return own.getOrDefault(Movement.RECOVERED, 0L);
    }

    private long of(Movement movement) {
        return all.getOrDefault(movement, 0L);
    }

    private static long paid(Map<Movement, Long> sums) {
        return sums.getOrDefault(Movement.PAID, 0L)
                - sums.getOrDefault(Movement.PAYMENT_REVERSED, 0L)
                + sums.getOrDefault(Movement.PAID_IN, 0L)
                - sums.getOrDefault(Movement.PAID_OUT, 0L);
    }
}
