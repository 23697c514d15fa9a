package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundHoldsLessThanAQuadrillion;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;

/**
 * A fund's balances after a line, in đồng. Invariant:
 * {@code allocated = available + reserved + committed + paid}.
 */
public record Balances(long allocated, long available, long reserved, long committed, long paid) {

    public static final Balances ZERO = new Balances(0, 0, 0, 0, 0);

    /** The most that a fund may ever be allocated, in đồng. JSON numbers represent every sum up to it exactly. */
    public static final long MAX_ALLOCATED = 999_999_999_999_999L;

    /**
     * The balances after one movement.
     *
     * @param amount in đồng
     * @throws MoneyMovesInPositiveAmounts if the amount is zero or less
     * @throws FundNeverGoesBelowZero if the balance that the movement takes from is smaller than the amount
     * @throws FundHoldsLessThanAQuadrillion if more than {@link #MAX_ALLOCATED} would have been allocated
     */
    public Balances after(Movement movement, long amount) {
        if (amount <= 0) {
            throw new MoneyMovesInPositiveAmounts();
        }
        Balances next = moved(movement, amount);
        if (next.isBelowZero()) {
            throw new FundNeverGoesBelowZero(available);
        }
        if (next.allocated > MAX_ALLOCATED) {
            throw new FundHoldsLessThanAQuadrillion();
        }
        return next;
    }

    /** True if the balance that the movement takes from is large enough. */
    public boolean covers(Movement movement, long amount) {
        return !moved(movement, amount).isBelowZero();
    }

    /** The trial balance: the allocated sum minus all other balances. It is zero unless the store was tampered with. */
    public long trialBalance() {
        return allocated - available - reserved - committed - paid;
    }

    public boolean isBelowZero() {
        return allocated < 0 || available < 0 || reserved < 0 || committed < 0 || paid < 0;
    }

    /** As {@link #after}, without checking the rules. */
    Balances moved(Movement movement, long amount) {
        return switch (movement) {
            case ALLOCATED, CARRIED_IN ->
                new Balances(Math.addExact(allocated, amount), available + amount, reserved, committed, paid);
            case RESERVED -> new Balances(allocated, available - amount, reserved + amount, committed, paid);
            case COMMITTED -> new Balances(allocated, available, reserved - amount, committed + amount, paid);
            case PAID, ADVANCE_SPENT -> new Balances(allocated, available, reserved, committed - amount, paid + amount);
            case RELEASED -> new Balances(allocated, available + amount, reserved - amount, committed, paid);
            case REVERSED, ADVANCE_RETURNED ->
                new Balances(allocated, available + amount, reserved, committed - amount, paid);
            case RECOVERED, SPENDING_REVERSED ->
                new Balances(allocated, available + amount, reserved, committed, paid - amount);
            case PAYMENT_REVERSED -> new Balances(allocated, available, reserved, committed + amount, paid - amount);
            case SPENT -> new Balances(allocated, available - amount, reserved, committed, paid + amount);
            case ADVANCED -> new Balances(allocated, available - amount, reserved, committed + amount, paid);
            case ALLOCATION_REVERSED, CARRIED_OUT ->
                new Balances(allocated - amount, available - amount, reserved, committed, paid);
            case RESERVED_OUT -> new Balances(allocated - amount, available, reserved - amount, committed, paid);
            case COMMITTED_OUT -> new Balances(allocated - amount, available, reserved, committed - amount, paid);
            case PAID_OUT -> new Balances(allocated - amount, available, reserved, committed, paid - amount);
            case RESERVED_IN ->
                new Balances(Math.addExact(allocated, amount), available, reserved + amount, committed, paid);
            case COMMITTED_IN ->
                new Balances(Math.addExact(allocated, amount), available, reserved, committed + amount, paid);
            case PAID_IN ->
                new Balances(Math.addExact(allocated, amount), available, reserved, committed, paid + amount);
        };
    }
}
