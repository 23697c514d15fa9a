package vn.vinhdanh.budget.domain.spending;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AVoucherIsNotInTheFuture;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AVoucherIsUsedOnce;
import vn.vinhdanh.kernel.NotFound;

/**
 * The vouchers of an expense.
 *
 * @param again why a voucher that was used before is used again; null if none is
 */
public record Proof(List<Voucher> vouchers, @Nullable String again) {

    public static final int MOST = 20;

    public static final Proof NONE = new Proof(List.of(), null);

    public Proof {
        vouchers = List.copyOf(vouchers);
    }

    /** In đồng. */
    public long total() {
        return vouchers.stream().mapToLong(Voucher::amount).reduce(0, Math::addExact);
    }

    /** @param number from 1 */
    public Voucher voucher(int number) {
        if (number < 1 || number > vouchers.size()) {
            throw new NotFound("voucher");
        }
        return vouchers.get(number - 1);
    }

    /**
     * @param used vouchers of all other spendings of the conference that count
     * @throws MoneyMovesInPositiveAmounts if one is of zero or less
     * @throws AVoucherIsNotInTheFuture if one is of a day after today
     * @throws AVoucherIsUsedOnce if one was used before, and nobody said why it is used again
     */
    void check(LocalDate today, Set<Voucher.Key> used) {
        Set<Voucher.Key> seen = new HashSet<>(used);
        for (Voucher voucher : vouchers) {
            MoneyMovesInPositiveAmounts.check(voucher.amount());
            if (voucher.day().isAfter(today)) {
                throw new AVoucherIsNotInTheFuture(voucher.number());
            }
            if (!seen.add(voucher.key()) && again == null) {
                throw new AVoucherIsUsedOnce(voucher.number());
            }
        }
    }
}
