package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/** The Chairman approves a final account, or returns it with a reason. */
public final class SettleFinalAccount {

    private final AccountOfNow now;
    private final FinalAccounts accounts;

    public SettleFinalAccount(AccountOfNow now, FinalAccounts accounts) {
        this.now = now;
        this.accounts = accounts;
    }

    /**
     * @param expected version that was read
     * @param reason why it goes back; null to approve
     * @throws NotFound if the actor's commune has no such conference
     * @throws RuleViolation if none waits, the actor declared it, or the ledger changed since
     */
    public void settle(String conferenceId, long expected, @Nullable String reason, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        AccountOfNow.Now current = now.of(conferenceId, context.actor());
        Signed by = Signed.by(context.actor(), context.at());
        accounts.changeOrBegin(
                conferenceId,
                FinalAccount.none(context.actor().commune(), conferenceId),
                expected,
                reason == null
                        ? context.withAction("approve-account")
                        : context.withAction("return-account").withReason(reason),
                known -> reason == null ? known.approve(current.account(), by) : known.sendBack(reason, by));
    }
}
