package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.ledger.Ledger;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.budget.domain.payout.Reconciliation;
import vn.vinhdanh.budget.domain.reward.Rewards;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Shows one sheet, compared with the rewards as they are now and with the ledger. */
public final class ReadPayoutSheet {

    private final PayoutBooks books;
    private final Rewards rewards;
    private final Ledger ledger;

    public ReadPayoutSheet(PayoutBooks books, Rewards rewards, Ledger ledger) {
        this.books = books;
        this.rewards = rewards;
        this.ledger = ledger;
    }

    public record Shown(Versioned<PayoutBook> book, PayoutSheet sheet, Reconciliation compared) {}

    /** @throws NotFound if the reader's commune has no such sheet */
    public Shown read(String conferenceId, int number, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        Versioned<PayoutBook> book = books.get(conferenceId, reader);
        PayoutSheet sheet = book.state().sheet(number);
        Reconciliation compared =
                Reconciliation.of(sheet, id -> rewards.find(id).map(Versioned::state), ledger::line);
        return new Shown(book, sheet, compared);
    }
}
