package vn.vinhdanh.nomination.adapter.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.nomination.application.decision.DecisionPrinter;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.Annex;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;

/**
 * The Chairman's decision in the layout of Nghị định 30/2020/NĐ-CP: articles, signature, and the annexed list of those
 * who are commended. Who was not commended is not on the paper.
 */
public final class DecisionPaper implements DecisionPrinter {

    private static final List<NomineeKind> ORDER =
            List.of(NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD, NomineeKind.INDIVIDUAL);
    private static final List<String> NUMERALS = List.of("I", "II", "III");

    private final PdfRenderer renderer;

    public DecisionPaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Decision decision) {
        return renderer.render(paper(decision));
    }

    AdministrativeDocument paper(Decision decision) {
        Decision.Letterhead head = decision.letterhead();
        return AdministrativeDocument.titled("Quyết định", "Về việc khen thưởng tại " + head.conferenceTitle())
                .heading(
                        Issuers.letterhead(head.issuer()),
                        DocumentNumber.of(
                                decision.number().ordinal(), decision.number().symbol()),
                        new PlaceAndDate(head.communeName(), decision.date()))
                .authority(head.signatory().title() + " " + head.issuer())
                .bases(decision.legalBases().stream().map(DecisionPaper::basis).toList())
                .add(Paragraph.centred("QUYẾT ĐỊNH:"))
                .article("Khen thưởng " + count(decision.approved()) + " có thành tích tiêu biểu, biểu dương tại "
                        + head.conferenceTitle() + " (có danh sách kèm theo).")
                .article(money(decision))
                .article(
                        "Chánh Văn phòng Hội đồng nhân dân và " + head.issuer()
                                + ", thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại"
                                + " danh sách kèm theo chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.")
                .signature(
                        Signature.of(head.signatory().title(), head.signatory().name()))
                .recipients("Như Điều 3", "Thường trực Đảng ủy, HĐND xã", "Lưu: VT, VHXH")
                .annex(annex(decision))
                .build();
    }

    private static String basis(String text) {
        return text.startsWith("Căn cứ") || text.startsWith("Theo ") || text.startsWith("Xét ")
                ? text
                : "Căn cứ " + text;
    }

    /** "02 tập thể, 01 hộ gia đình, 37 cá nhân". */
    private static String count(List<ApprovedLine> lines) {
        return ORDER.stream()
                .map(kind -> Map.entry(kind, of(kind, lines).size()))
                .filter(some -> some.getValue() > 0)
                .map(some -> "%02d %s".formatted(some.getValue(), some.getKey().vietnamese()))
                .collect(Collectors.joining(", "));
    }

    private static String[] money(Decision decision) {
        String total = "Tổng số tiền thưởng: " + AmountInFigures.vietnamese(decision.total()) + " (Bằng chữ: "
                + AmountInWords.vietnamese(decision.total()) + "), chi từ Quỹ Thi đua, khen thưởng của xã.";
        return Stream.concat(
                        Stream.of(
                                "Mức tiền thưởng của từng tập thể, cá nhân, hộ gia đình tính theo định mức có hiệu lực vào"
                                        + " ngày ký Quyết định, làm tròn lên; mức trước khi làm tròn ghi bên cạnh.",
                                total),
                        unverified(decision).stream())
                .toArray(String[]::new);
    }

    /** Norms whose text has not been seen are said on the paper itself, so that nobody signs them unaware. */
    private static List<String> unverified(Decision decision) {
        String norms = decision.approved().stream()
                .flatMap(line -> line.reward().basis().stream())
                .filter(citation -> !citation.verified())
                .map(citation -> citation.norm() + " (" + citation.source() + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return norms.isEmpty() ? List.of() : List.of("Định mức chưa kiểm chứng: " + norms + ".");
    }

    private static Annex annex(Decision decision) {
        return Annex.of(
                "Danh sách tập thể, cá nhân, hộ gia đình được khen thưởng",
                "Kèm theo Quyết định số " + decision.number().text() + " " + VietnameseDates.written(decision.date())
                        + " của " + decision.letterhead().signatory().title() + " "
                        + decision.letterhead().issuer(),
                list(decision),
                Paragraph.inWords(decision.total()));
    }

    private static Table list(Decision decision) {
        Table.Builder table = Table.of(
                Column.centred("STT", 6),
                Column.text("Tên tập thể, cá nhân, hộ gia đình", 25),
                Column.text("Chức vụ, người đại diện, địa chỉ", 23),
                Column.text("Đơn vị đề nghị", 21),
                Column.text("Hình thức khen thưởng", 18),
                Column.number("Trước khi làm tròn (đồng)", 14),
                Column.number("Tiền thưởng (đồng)", 14));
        int group = 0;
        for (NomineeKind kind : ORDER) {
            List<ApprovedLine> lines = of(kind, decision.approved());
            if (!lines.isEmpty()) {
                table.group(NUMERALS.get(group++) + ". " + kind.vietnamese().toUpperCase(Locale.ROOT));
                addRows(table, lines);
            }
        }
        return table.total("Tổng cộng", AmountInFigures.grouped(decision.total()))
                .build();
    }

    private static void addRows(Table.Builder table, List<ApprovedLine> lines) {
        int number = 0;
        for (ApprovedLine line : lines) {
            number++;
            table.row(
                    Integer.toString(number),
                    line.awardee().name(),
                    Objects.requireNonNullElse(line.awardee().note(), ""),
                    line.awardee().unit(),
                    line.awardee().form().title(),
                    AmountInFigures.grouped(line.reward().unrounded()),
                    AmountInFigures.grouped(line.reward().amount()));
        }
    }

    /** Within a kind from the highest form to the lowest, as the stage hands them out. */
    private static List<ApprovedLine> of(NomineeKind kind, List<ApprovedLine> lines) {
        return lines.stream()
                .filter(line -> line.awardee().kind() == kind)
                .sorted(Comparator.comparing(line -> line.awardee().form()))
                .toList();
    }
}
