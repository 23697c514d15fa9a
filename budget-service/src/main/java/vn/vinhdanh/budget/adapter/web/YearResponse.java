package vn.vinhdanh.budget.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ListYears.YearOverview;
import vn.vinhdanh.budget.domain.fund.CarryOver;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.ledger.Booked;

/**
 * The reward fund of a commune's year. Amounts are in đồng.
 *
 * @param lines number of lines in the ledger
 * @param carryOver the order to carry what is free over, which waits for the Chairman; null if there is none
 * @param carriedOver what was carried over into the next year, the oldest first
 */
record YearResponse(
        int year,
        long version,
        String name,
        LedgerLineResponse.Balance balance,
        long lines,
        @Nullable ReversalResponse carryOver,
        List<CarriedOverResponse> carriedOver) {

    static YearResponse of(YearOverview overview) {
        Fund fund = overview.fund().state();
        CarryOver open = fund.moved().open();
        Integer year = fund.year();
        return new YearResponse(
                year == null ? 0 : year,
                overview.fund().version(),
                fund.name(),
                LedgerLineResponse.Balance.of(overview.head().balances()),
                overview.head().number(),
                open == null ? null : ReversalResponse.of(open.order()),
                fund.moved().done().stream()
                        .map(done -> CarriedOverResponse.of(fund, done))
                        .toList());
    }

    /** @param ledgerLine the line that took the money out of this year's ledger */
    record CarriedOverResponse(
            @Nullable ReversalResponse order,
            long amount,
            @Nullable String ledgerLine) {

        static CarriedOverResponse of(Fund fund, CarryOver done) {
            Booked out = done.out();
            return new CarriedOverResponse(
                    ReversalResponse.of(done.order()),
                    out == null ? 0 : out.amount(),
                    out == null ? null : fund.id().line(out.line()));
        }
    }
}
