package vn.vinhdanh.budget.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.spending.Advance;
import vn.vinhdanh.budget.domain.spending.Ground;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.Spending;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Gives somebody money of a line before it is spent. Above the set amount it waits for the Chairman. */
public final class GiveAdvance {

    private final SpendingGround grounds;
    private final OpenToSpending open;
    private final BookSpending book;
    private final Ids ids;

    public GiveAdvance(SpendingGround grounds, OpenToSpending open, BookSpending book, Ids ids) {
        this.grounds = grounds;
        this.open = open;
        this.book = book;
        this.ids = ids;
    }

    /**
     * @param amount in đồng
     * @param takenBy name of the person
     * @param settleBy last day to bring the vouchers and the rest
     * @param key Idempotency-Key; the same key twice is one advance
     */
    public record Command(
            String conferenceId,
            int line,
            long amount,
            String purpose,
            String takenBy,
            LocalDate settleBy,
            @Nullable String key) {}

    /** @throws RuleViolation if the line, the day or the fund do not allow it */
    public Versioned<LineSpending> give(Command command, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        open.require(command.conferenceId(), context);
        Ground ground = grounds.of(command.conferenceId(), command.line(), context);
        String owner = LineSpending.idOf(command.conferenceId(), command.line());
        String id = ids.forCreation(context.actor(), "spending/" + owner, command.key());
        Advance taken = new Advance(command.takenBy(), command.settleBy());
        Spending advance = Spending.advance(id, command.amount(), command.purpose(), taken, ground.second(), context);
        CommandContext advancing = context.withAction("advance").withReason(command.purpose());
        return book.book(
                new BookSpending.Target(command.conferenceId(), command.line(), id),
                null,
                advancing,
                line -> line.enter(advance, ground, context));
    }
}
