package vn.vinhdanh.budget.domain.fund;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Booked;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.Reversal;

/**
 * What is free in a fund moves to another one, by a line in each ledger.
 *
 * @param order who proposed it and who approved it; null where the fund of a conference becomes part of the year's
 * @param out the line that took the money out; null until then
 * @param in the line that brought it in; null until then
 */
public record CarryOver(
        FundId to,
        @Nullable Reversal order,
        @Nullable Booked out,
        @Nullable Booked in) {

    boolean waits() {
        return order != null && order.waits();
    }

    CarryOver ordered(@Nullable Reversal next) {
        return new CarryOver(to, next, out, in);
    }
}
