package vn.vinhdanh.budget.application;

import java.io.InputStream;
import java.util.function.Supplier;
import vn.vinhdanh.budget.domain.payout.PayoutBooks;
import vn.vinhdanh.budget.domain.payout.Scan;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;

/** Opens a scan of a signed sheet, for all who may read rewards. */
public final class OpenScan {

    private final PayoutBooks books;
    private final KeptFiles files;

    public OpenScan(PayoutBooks books, KeptFiles files) {
        this.books = books;
        this.files = files;
    }

    /** @param bytes opens them; the caller closes the stream */
    public record Opened(Scan scan, Supplier<InputStream> bytes) {}

    /** @throws NotFound if the reader's commune has no such scan */
    public Opened open(String conferenceId, int number, int scan, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        Scan found = books.get(conferenceId, reader).state().sheet(number).scan(scan);
        return new Opened(found, () -> files.open(found.kept()));
    }
}
