package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.spending.SpendingRules.AnAdvanceIsSettledFromTodayOn;
import vn.vinhdanh.budget.domain.spending.SpendingRules.NeverMoreThanIsLeftOfTheLine;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyAnApprovedLineIsSpent;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AnExpenseHasAVoucher;

/**
 * What lies outside of the line and decides whether it may be spent.
 *
 * @param line as the estimate that holds has it; null if it does not
 * @param fund the end of the ledger that the money is in
 * @param usedElsewhere vouchers that count for other lines of the conference
 * @param second when the Chairman has to approve
 */
public record Ground(
        @Nullable ApprovedLine line, LedgerHead fund, Set<Voucher.Key> usedElsewhere, SecondPerson second) {

    public Ground {
        usedElsewhere = Set.copyOf(usedElsewhere);
    }

    /**
     * @param used of the line already, in đồng
     * @throws OnlyAnApprovedLineIsSpent if the estimate that holds does not have the line
     * @throws NeverMoreThanIsLeftOfTheLine if less than the amount is left of it
     * @throws FundNeverGoesBelowZero if the fund has less than the amount
     */
    void requireRoom(long amount, long used) {
        if (line == null) {
            throw new OnlyAnApprovedLineIsSpent();
        }
        if (amount > line.amount() - used) {
            throw new NeverMoreThanIsLeftOfTheLine(line.amount() - used);
        }
        fund.balances().after(Movement.SPENT, amount);
    }

    /** @param usedHere vouchers that count for the line */
    void requireProof(Spending next, Stream<Voucher.Key> usedHere, LocalDate today) {
        if (next.advance() != null) {
            MoneyMovesInPositiveAmounts.check(next.amount());
            AnAdvanceIsSettledFromTodayOn.check(next.advance(), today);
            return;
        }
        if (next.proof().vouchers().isEmpty()) {
            throw new AnExpenseHasAVoucher();
        }
        next.proof().check(today, used(usedHere));
    }

    /** @param usedHere vouchers that count for the line */
    Set<Voucher.Key> used(Stream<Voucher.Key> usedHere) {
        return Stream.concat(usedElsewhere.stream(), usedHere).collect(Collectors.toSet());
    }
}
