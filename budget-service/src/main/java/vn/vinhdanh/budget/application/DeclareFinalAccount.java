package vn.vinhdanh.budget.application;

import java.util.Map;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/** The accountant declares the account of a closed conference final; nothing is spent any more. */
public final class DeclareFinalAccount {

    private final AccountOfNow now;
    private final FinalAccounts accounts;

    public DeclareFinalAccount(AccountOfNow now, FinalAccounts accounts) {
        this.now = now;
        this.accounts = accounts;
    }

    /**
     * @param expected version that was read; 0 before the first time
     * @param reasons why rewards are not paid, by nomination
     * @throws NotFound if the actor's commune has no such conference
     * @throws RuleViolation if something is open, unexplained, or differs from the ledger
     */
    public void declare(String conferenceId, long expected, Map<String, String> reasons, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        AccountOfNow.Now current = now.of(conferenceId, context.actor());
        accounts.changeOrBegin(
                conferenceId,
                FinalAccount.none(context.actor().commune(), conferenceId),
                expected,
                context.withAction("declare-account"),
                known -> known.declare(
                        current.account(), current.closed(), reasons, Signed.by(context.actor(), context.at())));
    }
}
