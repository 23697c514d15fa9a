package vn.vinhdanh.budget.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.SpendingEvent;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** Writes a step into the spending of a line, then books the ledger lines that follow from it. */
public final class BookSpending {

    private final LineSpendings spendings;
    private final Ledger ledger;
    private final SettleClaims claims;

    public BookSpending(LineSpendings spendings, Ledger ledger, SettleClaims claims) {
        this.spendings = spendings;
        this.ledger = ledger;
        this.claims = claims;
    }

    /**
     * @param expected version of the line that was read; null if it does not matter
     * @throws FundNeverGoesBelowZero if somebody took the money after the step had been written; nothing is spent then
     */
    public Versioned<LineSpending> book(
            Target target,
            @Nullable Long expected,
            CommandContext context,
            Function<LineSpending, Outcome<LineSpending, SpendingEvent>> step) {
        String id = LineSpending.idOf(target.conferenceId(), target.line());
        LineSpending none = LineSpending.none(context.actor().commune(), target.conferenceId(), target.line());
        Versioned<LineSpending> written = spendings.changeOrBegin(id, none, expected, context, step);
        boolean waited = waits(written.state(), target.spendingId());
        Versioned<LineSpending> settled = claims.settle(spendings, id, context);
        boolean gone = settled.state().known(target.spendingId()).isEmpty();
        if (gone || !waited && waits(settled.state(), target.spendingId())) {
            throw new FundNeverGoesBelowZero(
                    ledger.head(settled.state().ledger()).balances().available());
        }
        return settled;
    }

    private static boolean waits(LineSpending line, String spendingId) {
        return line.known(spendingId).filter(spending -> spending.waiting() > 0).isPresent();
    }

    /** @param spendingId of the expense or advance that the step is of */
    public record Target(String conferenceId, int line, String spendingId) {}
}
