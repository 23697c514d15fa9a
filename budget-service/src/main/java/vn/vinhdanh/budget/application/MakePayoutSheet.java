package vn.vinhdanh.budget.application;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Makes the next sheet of what waits to be paid. */
public final class MakePayoutSheet {

    private final ReadPayouts read;
    private final PayoutBooks books;

    public MakePayoutSheet(ReadPayouts read, PayoutBooks books) {
        this.read = read;
        this.books = books;
    }

    /**
     * What goes on the sheet; empty for all.
     *
     * @param units codes
     * @param forms codes of forms of award
     */
    public record Selection(Set<String> units, Set<String> forms) {
        public Selection {
            units = Set.copyOf(units);
            forms = Set.copyOf(forms);
        }

        boolean has(PayoutLine line) {
            return (units.isEmpty() || units.contains(line.unit()))
                    && (forms.isEmpty() || forms.contains(line.formOfAward()));
        }
    }

    /**
     * @param expected version that was read; 0 before the first sheet
     * @throws NotFound if the actor's commune has no such conference
     * @throws RuleViolation if nothing that was selected waits
     */
    public PayoutSheet make(String conferenceId, long expected, Selection selection, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        ReadPayouts.Shown shown = read.read(conferenceId, context.actor());
        List<PayoutLine> lines = shown.free().stream().filter(selection::has).toList();
        Versioned<PayoutBook> after = books.changeOrBegin(
                conferenceId,
                PayoutBook.none(context.actor().commune(), conferenceId),
                expected,
                context.withAction("make-payout"),
                book -> book.make(lines, Signed.by(context.actor(), context.at())));
        return after.state().sheets().getLast();
    }
}
