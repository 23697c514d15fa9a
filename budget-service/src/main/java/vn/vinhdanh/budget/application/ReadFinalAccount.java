package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.finalaccount.FinalAccount;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccounts;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Shows the account of a conference: as it is now, and as it was declared. */
public final class ReadFinalAccount {

    private final AccountOfNow now;
    private final FinalAccounts accounts;

    public ReadFinalAccount(AccountOfNow now, FinalAccounts accounts) {
        this.now = now;
        this.accounts = accounts;
    }

    public record Shown(Versioned<FinalAccount> known, AccountOfNow.Now now) {}

    /** @throws NotFound if the reader's commune has no such conference */
    public Shown read(String conferenceId, Actor reader) {
        AccountOfNow.Now current = now.of(conferenceId, reader);
        Versioned<FinalAccount> known = accounts.find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, FinalAccount.none(reader.commune(), conferenceId)));
        return new Shown(known, current);
    }
}
