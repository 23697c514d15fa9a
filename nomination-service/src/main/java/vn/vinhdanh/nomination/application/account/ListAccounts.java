package vn.vinhdanh.nomination.application.account;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Account;
import vn.vinhdanh.kernel.Accounts;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;

/** Lists the known accounts of a commune by pages, for those who pick people. */
public final class ListAccounts {

    private final Accounts accounts;

    public ListAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param role null for the accounts of all roles */
    public Page<Versioned<Account>> list(@Nullable Role role, PageRequest page, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.CHAIRMAN, Role.OFFICE);
        return Page.of(
                accounts.list(reader.commune(), role, page.after(), page.limit() + 1), page.limit(), Versioned::id);
    }
}
