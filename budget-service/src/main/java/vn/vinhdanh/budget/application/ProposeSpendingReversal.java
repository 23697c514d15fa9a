package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccountRules.AnAccountedExpenseStays;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
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
    private final FinalAccounts accounts;
    private final Ids ids;

    public ProposeSpendingReversal(LineSpendings spendings, FinalAccounts accounts, Ids ids) {
        this.spendings = spendings;
        this.accounts = accounts;
        this.ids = ids;
    }

    /**
     * @param key Idempotency-Key; the same key twice is one proposal
     * @throws RuleViolation if nothing was paid for good, a reversal waits, or the account of the conference is final
     */
    public Versioned<LineSpending> propose(
            BookSpending.Target target, String reason, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        if (accounts.find(target.conferenceId())
                .filter(account -> account.state().declared() != null)
                .isPresent()) {
            throw new AnAccountedExpenseStays();
        }
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
