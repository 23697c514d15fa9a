package vn.vinhdanh.budget.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.spending.Ground;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.Proof;
import vn.vinhdanh.budget.domain.spending.Spending;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Enters an expense against a line of the approved estimate. Above the set amount it waits for the Chairman. */
public final class EnterExpense {

    private final SpendingGround grounds;
    private final OpenToSpending open;
    private final KeptFiles files;
    private final BookSpending book;
    private final Ids ids;

    public EnterExpense(SpendingGround grounds, OpenToSpending open, KeptFiles files, BookSpending book, Ids ids) {
        this.grounds = grounds;
        this.open = open;
        this.files = files;
        this.book = book;
        this.ids = ids;
    }

    /**
     * @param again why a voucher that was used before is used again; null if none is
     * @param key Idempotency-Key; the same key twice is one expense
     */
    public record Command(
            String conferenceId,
            int line,
            String purpose,
            List<GivenVoucher> vouchers,
            @Nullable String again,
            @Nullable String key) {

        public Command {
            vouchers = List.copyOf(vouchers);
        }
    }

    /**
     * @throws InvalidInput if a file is not there any more
     * @throws RuleViolation if the line, its vouchers or the fund do not allow it
     */
    public Versioned<LineSpending> enter(Command command, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        open.require(command.conferenceId(), context);
        String owner = LineSpending.idOf(command.conferenceId(), command.line());
        Ground ground = grounds.of(command.conferenceId(), command.line(), context);
        Proof proof = GivenVoucher.proof(command.vouchers(), command.again(), files, owner, context);
        String id = ids.forCreation(context.actor(), "spending/" + owner, command.key());
        Spending expense = Spending.expense(id, command.purpose(), proof, ground.second(), context);
        CommandContext spending = context.withAction("spend").withReason(command.purpose());
        return book.book(
                new BookSpending.Target(command.conferenceId(), command.line(), id),
                null,
                spending,
                line -> line.enter(expense, ground, context));
    }
}
