package vn.vinhdanh.budget.application;

import java.util.List;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.payout.PayoutBook;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Shows the pay-out sheets of a conference, and what may go on the next one. */
public final class ReadPayouts {

    private final Funds funds;
    private final PayoutBooks books;
    private final FreeRewards free;

    public ReadPayouts(Funds funds, PayoutBooks books, FreeRewards free) {
        this.funds = funds;
        this.books = books;
        this.free = free;
    }

    /** @param free what waits to be paid and is on no open sheet */
    public record Shown(Versioned<PayoutBook> book, List<PayoutLine> free) {}

    /** @throws NotFound if the reader's commune has no such conference */
    public Shown read(String conferenceId, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        funds.get(new FundId(conferenceId, FundKind.STATE_BUDGET).value(), reader);
        Versioned<PayoutBook> book = books.find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, PayoutBook.none(reader.commune(), conferenceId)));
        return new Shown(book, free.of(book.state()));
    }
}
