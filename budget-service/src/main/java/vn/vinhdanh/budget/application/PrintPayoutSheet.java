package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Prints a pay-out sheet. */
public final class PrintPayoutSheet {

    private final PayoutBooks books;
    private final Estimates estimates;
    private final PayoutPrinter printer;

    public PrintPayoutSheet(PayoutBooks books, Estimates estimates, PayoutPrinter printer) {
        this.books = books;
        this.estimates = estimates;
        this.printer = printer;
    }

    /** @throws NotFound if the reader's commune has no such sheet */
    public byte[] print(String conferenceId, int number, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        PayoutSheet sheet = books.get(conferenceId, reader).state().sheet(number);
        // The estimate keeps what the plan says of the conference, also where nothing was estimated yet.
        Occasion occasion = estimates
                .find(conferenceId)
                .map(Versioned::state)
                .map(Estimate::occasion)
                .orElse(Occasion.UNKNOWN);
        return printer.print(occasion, sheet);
    }
}
