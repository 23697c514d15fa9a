package vn.vinhdanh.budget.adapter.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.budget.application.EstimatePrinter;
import vn.vinhdanh.budget.domain.estimate.EstimateLine;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.State;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Submission;
import vn.vinhdanh.budget.domain.estimate.Figures;
import vn.vinhdanh.budget.domain.estimate.Figures.Reckoned;
import vn.vinhdanh.budget.domain.estimate.Occasion;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/**
 * Prints an estimate in the layout of Nghị định 30/2020/NĐ-CP, with the total in words. The number is written by hand; so
 * is the date, until it is approved.
 */
public final class EstimatePaper implements EstimatePrinter {

    /** Marks a limit by a norm whose text has not been checked. */
    private static final String UNVERIFIED = "(*)";

    private static final String OVER = "Vượt định mức";

    private static final String NO_BREAK = "\u00a0";

    private final PdfRenderer renderer;

    public EstimatePaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Occasion occasion, EstimateVersion version, Figures now) {
        return renderer.render(paper(occasion, version, now));
    }

    AdministrativeDocument paper(Occasion occasion, EstimateVersion version, Figures now) {
        List<Reckoned> lines = version.reckoned(now);
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Dự trù kinh phí", occasion.title().isEmpty() ? "" : "Tổ chức " + occasion.title())
                .heading(
                        Letterhead.named(occasion.issuer()),
                        DocumentNumber.unnumbered("DT-UBND"),
                        placeAndDate(occasion, version))
                .bases(bases(occasion, lines))
                .paragraph(standing(version, now))
                .add(table(lines, version.total(now)), Paragraph.inWords(version.total(now)));
        notes(lines).forEach(note -> paper.add(Paragraph.italic(note)));
        preparer(version.submission()).forEach(paper::paragraph);
        return paper.signature(
                        Signature.onBehalf("TM. Ủy ban nhân dân", occasion.signatoryTitle(), occasion.signatoryName()))
                .recipients("Kế toán", "Lưu: VT, VHXH")
                .build();
    }

    private static PlaceAndDate placeAndDate(Occasion occasion, EstimateVersion version) {
        return version.state() == State.APPROVED && version.settlement() != null
                ? new PlaceAndDate(
                        occasion.place(),
                        VietnamTime.dayOf(version.settlement().by().at()))
                : PlaceAndDate.undated(occasion.place());
    }

    private static List<String> bases(Occasion occasion, List<Reckoned> lines) {
        return Stream.concat(
                        Stream.of(occasion.funding())
                                .filter(basis -> !basis.isBlank())
                                .map(basis -> "Căn cứ " + basis),
                        limits(lines).map(norm -> "Căn cứ " + norm.citation()))
                .distinct()
                .toList();
    }

    private static String standing(EstimateVersion version, Figures now) {
        Figures figures = version.figures(now);
        String places = "Số đại biểu có chỗ: " + figures.places() + " (tính đến "
                + VietnameseDates.written(figures.day()) + ").";
        String which = switch (version.state()) {
            case DRAFT -> "Bản nháp lần " + version.number() + ", chưa trình. ";
            case SUBMITTED -> "Bản trình lần " + version.number() + ", chờ duyệt. ";
            case RETURNED -> "Bản trình lần " + version.number() + ", đã trả lại để sửa. ";
            case APPROVED -> "Bản duyệt lần " + version.number() + ". ";
        };
        return which + (version.why() == null ? "" : "Lý do điều chỉnh: " + sentence(version.why()) + " ") + places;
    }

    private static Table table(List<Reckoned> lines, long total) {
        Table.Builder table = Table.of(
                Column.centred("STT", 7),
                Column.text("Nội dung", 26),
                Column.centred("Đơn vị tính", 12),
                Column.number("Số lượng", 11),
                Column.number("Đơn giá (đồng)", 15),
                Column.number("Thành tiền (đồng)", 18),
                Column.text("Căn cứ, ghi chú", 33));
        int number = 0;
        for (Reckoned line : lines) {
            number++;
            table.row(
                    Integer.toString(number),
                    line.line().text(),
                    line.line().unit(),
                    AmountInFigures.grouped(line.quantity()),
                    AmountInFigures.grouped(line.line().unitPrice()),
                    AmountInFigures.grouped(line.amount()),
                    remark(line));
        }
        // The total is in the last column of a table, which here is the one of remarks.
        return table.row("", "Tổng cộng", "", "", "", AmountInFigures.grouped(total), "")
                .build();
    }

    private static String remark(Reckoned reckoned) {
        EstimateLine line = reckoned.line();
        SpendingNorm norm = reckoned.norm();
        String reason = line.overNorm() == null ? "" : ": " + line.overNorm();
        return Stream.of(line.basis(), norm == null ? null : limit(norm), reckoned.isOverNorm() ? OVER + reason : null)
                .filter(EstimatePaper::isSaid)
                .map(EstimatePaper::sentence)
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static String limit(SpendingNorm norm) {
        String per = switch (norm.per()) {
            case UNIT -> "";
            case PERSON_AND_DAY -> "/người/ngày";
            case PERSON_AND_HALF_DAY -> "/người/buổi";
        };
        return "Định mức " + AmountInFigures.vietnamese(norm.amount()) + per
                + (norm.verified() ? "" : NO_BREAK + UNVERIFIED);
    }

    private static List<String> notes(List<Reckoned> lines) {
        List<String> unverified = limits(lines)
                .filter(norm -> !norm.verified())
                .map(norm -> norm.name() + " (" + norm.citation() + ")")
                .toList();
        return unverified.isEmpty()
                ? List.of()
                : List.of(UNVERIFIED + " Định mức chưa kiểm chứng: " + String.join("; ", unverified) + ".");
    }

    private static Stream<String> preparer(@Nullable Submission submission) {
        return Stream.ofNullable(submission)
                .map(submitted -> "Người lập dự trù: " + submitted.by().name() + ", trình "
                        + VietnameseDates.written(
                                VietnamTime.dayOf(submitted.by().at())) + ".");
    }

    private static Stream<SpendingNorm> limits(List<Reckoned> lines) {
        return lines.stream().map(Reckoned::norm).flatMap(Stream::ofNullable).distinct();
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
