package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Prints the account of a conference: as it was declared, or as it is now. */
public final class PrintFinalAccount {

    private final ReadFinalAccount read;
    private final Estimates estimates;
    private final FinalAccountPrinter printer;

    public PrintFinalAccount(ReadFinalAccount read, Estimates estimates, FinalAccountPrinter printer) {
        this.read = read;
        this.estimates = estimates;
        this.printer = printer;
    }

    public enum Format {
        PDF,
        XLSX
    }

    /** @throws NotFound if the reader's commune has no such conference */
    public byte[] print(String conferenceId, Format format, Actor reader) {
        ReadFinalAccount.Shown shown = read.read(conferenceId, reader);
        Occasion occasion = estimates
                .find(conferenceId)
                .map(Versioned::state)
                .map(Estimate::occasion)
                .orElse(Occasion.UNKNOWN);
        return format == Format.PDF ? printer.print(occasion, shown) : printer.tabulate(occasion, shown);
    }
}
