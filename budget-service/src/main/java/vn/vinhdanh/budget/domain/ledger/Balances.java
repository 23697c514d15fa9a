package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundHoldsLessThanAQuadrillion;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;

/**
 * A fund's balances after a line, in đồng. What was allocated is always somewhere:
 * {@code allocated = available + reserved + committed + paid}.
 */
public record Balances(long allocated, long available, long reserved, long committed, long paid) {

    public static final Balances NONE = new Balances(0, 0, 0, 0, 0);

    /** The most that a fund may ever be allocated, in đồng: every sum stays exact in JSON and readable in a column. */
    public static final long MOST = 999_999_999_999_999L;

    /**
     * @throws FundNeverGoesBelowZero where the balance that it takes from holds less
     * @throws FundHoldsLessThanAQuadrillion where more than {@link #MOST} would have been allocated
     */
    public Balances after(Movement movement, long amount) {
        if (amount <= 0) {
            throw new MoneyMovesInPositiveAmounts();
        }
        Balances next = moved(movement, amount);
        if (next.isBelowZero()) {
            throw new FundNeverGoesBelowZero(available);
        }
        if (next.allocated > MOST) {
            throw new FundHoldsLessThanAQuadrillion();
        }
        return next;
    }

    public boolean cover(Movement movement, long amount) {
        return !moved(movement, amount).isBelowZero();
    }

    /** Zero unless somebody changed a balance: what was allocated less where it is now. */
    public long trial() {
        return allocated - available - reserved - committed - paid;
    }

    public boolean isBelowZero() {
        return allocated < 0 || available < 0 || reserved < 0 || committed < 0 || paid < 0;
    }

    /** Without asking whether the fund holds enough. */
    Balances moved(Movement movement, long amount) {
        return switch (movement) {
            case ALLOCATED ->
                new Balances(Math.addExact(allocated, amount), available + amount, reserved, committed, paid);
            case RESERVED -> new Balances(allocated, available - amount, reserved + amount, committed, paid);
            case COMMITTED -> new Balances(allocated, available, reserved - amount, committed + amount, paid);
            case PAID -> new Balances(allocated, available, reserved, committed - amount, paid + amount);
            case RELEASED -> new Balances(allocated, available + amount, reserved - amount, committed, paid);
            case REVERSED -> new Balances(allocated, available + amount, reserved, committed - amount, paid);
            case RECOVERED -> new Balances(allocated, available + amount, reserved, committed, paid - amount);
        };
    }
}
