package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Asks the Chairman to reverse what was paid and was wrong. */
public final class ProposeSpendingReversal {

    private final LineSpendings spendings;
    private final Ids ids;

    public ProposeSpendingReversal(LineSpendings spendings, Ids ids) {
        this.spendings = spendings;
        this.ids = ids;
    }

    /**
     * @param key Idempotency-Key; the same key twice is one proposal
     * @throws RuleViolation if nothing was paid for good, or a reversal waits
     */
    public Versioned<LineSpending> propose(
            BookSpending.Target target, String reason, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        Reversal proposal = Reversal.proposed(
                ids.forCreation(context.actor(), "reversal/" + target.spendingId(), key),
                reason,
                context.actor().id(),
                context.at());
        return spendings.change(
                LineSpending.idOf(target.conferenceId(), target.line()),
                null,
                context.withAction("propose reversal").withReason(reason),
                line -> line.proposeReversal(target.spendingId(), proposal));
    }
}
