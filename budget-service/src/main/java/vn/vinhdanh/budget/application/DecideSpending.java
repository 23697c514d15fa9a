package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.spending.Ground;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** The Chairman approves or rejects what waits: an expense, an advance, its settlement, or a reversal. */
public final class DecideSpending {

    private final SpendingGround grounds;
    private final BookSpending book;

    public DecideSpending(SpendingGround grounds, BookSpending book) {
        this.grounds = grounds;
        this.book = book;
    }

    /**
     * @param read version of the line that the Chairman has read
     * @param rejection why it is not approved; null if it is
     * @throws RuleViolation if nothing waits, the same person proposed it, or the line or the fund have not enough by now
     */
    public Versioned<LineSpending> decide(
            BookSpending.Target target, @Nullable Long read, @Nullable String rejection, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        Ground ground = grounds.of(target.conferenceId(), target.line(), context);
        CommandContext deciding = rejection == null
                ? context.withAction("approve-spending")
                : context.withAction("reject-spending").withReason(rejection);
        return book.book(target, read, deciding, line -> line.decide(target.spendingId(), rejection, ground, context));
    }
}
