package vn.vinhdanh.platform.accounts;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

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
            replace(account, noting);
        }
        accounts.remember(account);
    }

    /** An address that the token has no more is erased from the audit trail, too. */
    private void replace(Account account, CommandContext noting) {
        boolean forgets = accounts.find(account.id())
                .map(Versioned::state)
                .filter(known -> known.email() != null && !known.email().equals(account.email()))
                .isPresent();
        accounts.change(account.id(), null, forgets ? noting.erasing(null) : noting, known -> known.as(account));
        if (forgets) {
            accounts.eraseTrail(account.id(), noting.actor());
        }
    }
}
