package vn.vinhdanh.budget.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.domain.estimate.Signed;
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
     * @throws NotFound if the actor's commune has no such account
     * @throws RuleViolation if none waits, the actor declared it, or the ledger changed since
     */
    public void settle(String conferenceId, long expected, @Nullable String reason, CommandContext context) {
        context.actor().requireAny(Access.HOLDS_THE_ACCOUNT);
        accounts.get(conferenceId, context.actor());
        Signed by = Signed.by(context.actor(), context.at());
        if (reason == null) {
            AccountOfNow.Now current = now.of(conferenceId, context.actor());
            accounts.change(
                    conferenceId,
                    expected,
                    context.withAction("approve-account"),
                    known -> known.approve(current.account(), by));
        } else {
            accounts.change(
                    conferenceId,
                    expected,
                    context.withAction("return-account").withReason(reason),
                    known -> known.sendBack(reason, by));
        }
    }
}
