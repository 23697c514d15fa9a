package vn.vinhdanh.budget.adapter.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.PayoutPrinter;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;
import vn.vinhdanh.paper.WorkingPaper;

/** Prints a pay-out sheet: A4, landscape, with room to sign in each line, and the total in figures and words. */
public final class PayoutPaper implements PayoutPrinter {

    private final PdfRenderer renderer;

    public PayoutPaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Occasion occasion, PayoutSheet sheet) {
        return renderer.render(paper(occasion, sheet));
    }

    WorkingPaper paper(Occasion occasion, PayoutSheet sheet) {
        return new WorkingPaper(
                occasion.issuer(),
                "Danh sách chi tiền thưởng số " + sheet.number(),
                under(occasion, sheet),
                WorkingPaper.Size.A4_LANDSCAPE,
                List.of(new WorkingPaper.Roll(
                        table(sheet),
                        List.of(Paragraph.inWords(sheet.total())),
                        List.of(
                                Signature.of("Người lập", sheet.made().name()),
                                Signature.of("Kế toán", ""),
                                Signature.onBehalf(
                                        "TM. Ủy ban nhân dân", occasion.signatoryTitle(), occasion.signatoryName())))));
    }

    private static String under(Occasion occasion, PayoutSheet sheet) {
        String cancelled = sheet.cancelled() == null ? null : "ĐÃ HỦY: " + sheet.cancelled();
        String made =
                "lập " + VietnameseDates.written(VietnamTime.dayOf(sheet.made().at()));
        return Stream.of(occasion.title(), made, cancelled)
                .filter(text -> text != null && !text.isBlank())
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private static Table table(PayoutSheet sheet) {
        Table.Builder table = Table.of(
                Column.centred("STT", 4),
                Column.text("Họ tên, tập thể", 20),
                Column.text("Đơn vị", 17),
                Column.text("Quyết định", 13),
                Column.number("Số tiền (đồng)", 11),
                Column.text("Ký nhận", 18),
                Column.text("Ghi chú", 17));
        int number = 0;
        for (PayoutLine line : sheet.lines()) {
            number++;
            table.row(
                    Integer.toString(number),
                    line.name(),
                    line.unitName(),
                    line.decision() + " ngày " + VietnameseDates.numeric(line.decidedOn()),
                    AmountInFigures.grouped(line.amount()),
                    "",
                    note(line));
        }
        // The total is in the last column of a table, which here is the one of notes.
        return table.row("", "Tổng cộng", "", "", AmountInFigures.grouped(sheet.total()), "", "")
                .build();
    }

    /** Who signs, where it is not whom the line names. */
    private static String note(PayoutLine line) {
        Recipient signer = line.maySign();
        if (signer == null) {
            return "Người đại diện ký, ghi rõ họ tên";
        }
        boolean same = signer.name().toLowerCase(Locale.ROOT).equals(line.name().toLowerCase(Locale.ROOT));
        return same ? "" : "Người nhận: " + named(signer);
    }

    private static String named(Recipient signer) {
        String called = switch (salutation(signer.salutation())) {
            case "MR" -> "ông " + signer.name();
            case "MS" -> "bà " + signer.name();
            default -> signer.name();
        };
        return signer.title() == null ? called : called + ", " + signer.title();
    }

    private static String salutation(@Nullable String code) {
        return code == null ? "" : code;
    }
}
