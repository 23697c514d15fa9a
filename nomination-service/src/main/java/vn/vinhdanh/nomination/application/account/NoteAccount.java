package vn.vinhdanh.nomination.application.account;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.account.Account;
import vn.vinhdanh.nomination.domain.account.Accounts;

/** Keeps who has sent a request, with the name, the unit, the roles and the e-mail address of the token. */
public final class NoteAccount {

    private final Accounts accounts;

    public NoteAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Reads and writes nothing if this instance has noted exactly this account before.
     *
     * @param email as the token has it; null if it has none
     */
    public void note(CommandContext context, @Nullable String email) {
        Account account = Account.of(context.actor(), email);
        if (accounts.isRemembered(account)) {
            return;
        }
        CommandContext noting = context.withAction("note the account");
        if (!accounts.add(account.id(), Outcome.of(account), noting)) {
            accounts.change(account.id(), null, noting, known -> known.as(account));
        }
        accounts.remember(account);
    }
}
