package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutEvent;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.Mark;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

/** A step of the accountant with an open sheet. */
public final class ChangePayoutSheet {

    private final PayoutBooks books;

    public ChangePayoutSheet(PayoutBooks books) {
        this.books = books;
    }

    public sealed interface Step {}

    /** Enters what the signed sheet says. */
    public record MarkLines(List<Mark> marks) implements Step {}

    /** Pays every signed line; the ledger lines follow. */
    public record Pay(LocalDate paidOn) implements Step {}

    public record Cancel(String reason) implements Step {}

    public record RemoveScan(int scan) implements Step {}

    /**
     * @param expected version that was read
     * @throws NotFound if the actor's commune has no such sheet
     * @throws RuleViolation if the sheet refuses the step
     */
    public void change(String conferenceId, int number, long expected, Step step, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        books.change(conferenceId, expected, named(step, context), book -> apply(step, number, book, context));
    }

    private static CommandContext named(Step step, CommandContext context) {
        return switch (step) {
            case MarkLines _ -> context.withAction("mark-payout");
            case Pay _ -> context.withAction("pay-payout");
            case Cancel cancel -> context.withAction("cancel-payout").withReason(cancel.reason());
            case RemoveScan _ -> context.withAction("remove-scan");
        };
    }

    private static Outcome<PayoutBook, PayoutEvent> apply(
            Step step, int number, PayoutBook book, CommandContext context) {
        return switch (step) {
            case MarkLines marked -> book.mark(number, marked.marks());
            case Pay pay -> book.order(number, pay.paidOn(), Signed.by(context.actor(), context.at()));
            case Cancel cancel -> book.cancel(number, cancel.reason());
            case RemoveScan remove -> book.detach(number, remove.scan());
        };
    }
}
