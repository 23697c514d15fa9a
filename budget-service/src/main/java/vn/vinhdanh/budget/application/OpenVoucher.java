package vn.vinhdanh.budget.application;

import java.io.InputStream;
import java.util.function.Supplier;
import vn.vinhdanh.budget.domain.spending.LineSpending;
import vn.vinhdanh.budget.domain.spending.LineSpendings;
import vn.vinhdanh.budget.domain.spending.Voucher;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.KeptFiles;
import vn.vinhdanh.kernel.NotFound;

/** Opens the file of a voucher, for all who may read the ledgers. */
public final class OpenVoucher {

    private final LineSpendings spendings;
    private final KeptFiles files;

    public OpenVoucher(LineSpendings spendings, KeptFiles files) {
        this.spendings = spendings;
        this.files = files;
    }

    /** @param bytes opens them; the caller closes the stream */
    public record Opened(Voucher voucher, Supplier<InputStream> bytes) {}

    /**
     * @param number of the voucher, from 1
     * @throws NotFound if the reader's commune has no such spending, or it no such voucher
     */
    public Opened open(BookSpending.Target target, int number, Actor reader) {
        reader.requireAny(Access.READS_LEDGERS);
        String id = LineSpending.idOf(target.conferenceId(), target.line());
        Voucher voucher =
                spendings.get(id, reader).state().spending(target.spendingId()).voucher(number);
        return new Opened(voucher, () -> files.open(voucher.file()));
    }
}
