package vn.vinhdanh.budget.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.ReadPayoutSheet.Shown;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.budget.domain.payout.Receipt;
import vn.vinhdanh.budget.domain.payout.Reconciliation;
import vn.vinhdanh.budget.domain.payout.Scan;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.kernel.FileType;

/**
 * One pay-out sheet, compared with the rewards as they are now and with the ledger. Amounts are in đồng.
 *
 * @param version of all sheets of the conference
 * @param signedTotal what people signed for
 * @param booked what the ledger has as paid by this sheet
 * @param difference {@code signedTotal} less {@code booked}
 * @param returned what came back since: of revoked awards, and of payments that were reversed
 * @param order null until it was paid
 * @param cancelled why; null if it was not
 */
record PayoutSheetResponse(
        String conferenceId,
        long version,
        int number,
        PayoutSheet.State state,
        long total,
        long signedTotal,
        long booked,
        long difference,
        long returned,
        List<Line> lines,
        List<ScanResponse> scans,
        By made,
        @Nullable Order order,
        @Nullable String cancelled) {

    static PayoutSheetResponse of(Shown shown) {
        PayoutSheet sheet = shown.sheet();
        Reconciliation compared = shown.compared();
        return new PayoutSheetResponse(
                sheet.conferenceId(),
                shown.book().version(),
                sheet.number(),
                sheet.state(),
                sheet.total(),
                sheet.signedTotal(),
                compared.booked(),
                sheet.signedTotal() - compared.booked(),
                compared.returned(),
                compared.entries().stream().map(Line::of).toList(),
                sheet.scans().stream().map(ScanResponse::of).toList(),
                new By(sheet.made().name(), sheet.made().at()),
                sheet.order() == null
                        ? null
                        : new Order(
                                sheet.order().paidOn(),
                                sheet.order().by().name(),
                                sheet.order().by().at()),
                sheet.cancelled());
    }

    record By(String by, Instant at) {}

    /** @param paidOn the day on which the money was handed over; {@code at} is when that was recorded */
    record Order(LocalDate paidOn, String by, Instant at) {}

    /**
     * @param maySign null if it is not known who represents the nominee
     * @param receipt null until it is marked
     * @param refused the rule that kept it from being paid; null if none did
     * @param outcome what became of the reward
     * @param booked what the ledger has as paid by this sheet
     * @param ledgerLine id of that line; null if there is none
     * @param difference signed and not booked; negative the other way round
     */
    record Line(
            String nominationId,
            String name,
            String unit,
            String unitName,
            String formOfAward,
            String decision,
            LocalDate decidedOn,
            long amount,
            @Nullable Recipient maySign,
            @Nullable ReceiptResponse receipt,
            @Nullable String refused,
            Reconciliation.Outcome outcome,
            long booked,
            @Nullable String ledgerLine,
            long difference) {

        static Line of(Reconciliation.Entry entry) {
            PayoutLine line = entry.line();
            return new Line(
                    line.nominationId(),
                    line.name(),
                    line.unit(),
                    line.unitName(),
                    line.formOfAward(),
                    line.decision(),
                    line.decidedOn(),
                    line.amount(),
                    line.maySign(),
                    ReceiptResponse.of(line.receipt()),
                    line.refused(),
                    entry.outcome(),
                    entry.booked(),
                    entry.ledgerLine(),
                    entry.difference());
        }
    }

    record ReceiptResponse(
            Receipt.How how,
            @Nullable String by,
            @Nullable String document,
            @Nullable String note) {

        static @Nullable ReceiptResponse of(@Nullable Receipt receipt) {
            return receipt == null
                    ? null
                    : new ReceiptResponse(receipt.how(), receipt.by(), receipt.document(), receipt.note());
        }
    }

    /** @param size in bytes */
    record ScanResponse(int number, String name, FileType type, long size, String sha256, String by, Instant at) {

        static ScanResponse of(Scan scan) {
            return new ScanResponse(
                    scan.number(),
                    scan.name(),
                    scan.kept().type(),
                    scan.kept().size(),
                    scan.kept().sha256(),
                    scan.by().name(),
                    scan.by().at());
        }
    }
}
