package vn.vinhdanh.budget.application;

import vn.vinhdanh.budget.domain.estimate.Signed;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.Scan;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.RuleViolation;

/** Shows a scan that was sent before as proof of a sheet. From this write on it is kept. */
public final class AttachScan {

    private final PayoutBooks books;
    private final KeptFiles files;

    public AttachScan(PayoutBooks books, KeptFiles files) {
        this.books = books;
        this.files = files;
    }

    /**
     * @param file id of the file
     * @param name as its sender calls it
     * @throws InvalidInput if no such file was sent for this sheet within the last hours
     * @throws RuleViolation if the sheet is not open
     */
    public void attach(String conferenceId, int number, String file, String name, CommandContext context) {
        context.actor().requireAny(Access.MOVES_MONEY);
        books.get(conferenceId, context.actor());
        KeptFile kept = files.given(file, KeepScan.ownerOf(conferenceId, number), context.at());
        Scan scan = new Scan(0, name, kept, Signed.by(context.actor(), context.at()));
        books.change(conferenceId, null, context.withAction("add-scan"), book -> book.attach(number, scan));
    }
}
