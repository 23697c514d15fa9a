package vn.vinhdanh.budget.application;

import java.io.IOException;
import java.io.InputStream;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/** Keeps a scan of a signed sheet. Nobody sees it until {@link AttachScan}. */
public final class KeepScan {

    private final PayoutBooks books;
    private final KeptFiles files;

    public KeepScan(PayoutBooks books, KeptFiles files) {
        this.books = books;
        this.files = files;
    }

    /**
     * Reads the bytes only if the scan may be attached then.
     *
     * @throws NotFound if the actor's commune has no such sheet
     * @throws RuleViolation if the sheet is not open, or the file is of another kind
     * @throws IOException if the bytes do not come to their end
     */
    public KeptFile keep(String conferenceId, int number, InputStream bytes, CommandContext context)
            throws IOException {
        context.actor().requireAny(Access.MOVES_MONEY);
        books.get(conferenceId, context.actor()).state().sheet(number).requireOpen();
        return files.keep(ownerOf(conferenceId, number), bytes, context.at());
    }

    static String ownerOf(String conferenceId, int number) {
        return "payout/%s/%d".formatted(conferenceId, number);
    }
}
