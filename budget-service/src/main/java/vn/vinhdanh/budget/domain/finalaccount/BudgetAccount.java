package vn.vinhdanh.budget.domain.finalaccount;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.vinhdanh.budget.domain.ledger.Balances;

/**
 * The state budget of a conference, in đồng. What the fund has is read from its ledger.
 *
 * @param lines in the order of the estimate
 */
public record BudgetAccount(List<AccountLine> lines, long allocated, long booked, long bookedAdvances, long left) {

    public BudgetAccount {
        lines = List.copyOf(lines);
    }

    public static BudgetAccount of(List<AccountLine> lines, Balances ledger) {
        return new BudgetAccount(lines, ledger.allocated(), ledger.paid(), ledger.committed(), ledger.available());
    }

    public long estimated() {
        return sum(AccountLine::estimated);
    }

    public long adjusted() {
        return sum(AccountLine::adjusted);
    }

    public long spent() {
        return sum(AccountLine::spent);
    }

    public long advanced() {
        return sum(AccountLine::advanced);
    }

    private long sum(ToLongFunction<AccountLine> amount) {
        return lines.stream().mapToLong(amount).sum();
    }
}
