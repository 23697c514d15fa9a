package vn.vinhdanh.nomination.adapter.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.nomination.application.decision.DecisionPrinter;
import vn.vinhdanh.nomination.domain.award.Citation;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.ApprovedLine;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.AmountInFigures;
import vn.vinhdanh.paper.AmountInWords;
import vn.vinhdanh.paper.Annex;
import vn.vinhdanh.paper.Block;
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
 * Prints a decision in the layout of Nghị định 30/2020/NĐ-CP: articles, signature, and the annex with the awardees. The
 * annex omits refused nominations.
 */
public final class DecisionPaper implements DecisionPrinter {

    private static final List<NomineeKind> ORDER =
            List.of(NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD, NomineeKind.INDIVIDUAL);
    private static final List<String> NUMERALS = List.of("I", "II", "III");

    /** Marks a reward that depends on a norm whose text has not been checked. */
    private static final Comparator<Awardee> BY_NAME = NameOrder.by(Awardee::name, Awardee::callName);

    private static final String UNVERIFIED = "(*)";

    private static final String NO_BREAK = "\u00a0";

    private final PdfRenderer renderer;

    public DecisionPaper(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Decision decision) {
        return renderer.render(paper(decision));
    }

    @Override
    public byte[] print(RevocationDecision decision) {
        return renderer.render(RevocationPaper.of(decision));
    }

    AdministrativeDocument paper(Decision decision) {
        Decision.Letterhead letterhead = decision.letterhead();
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled(
                        "Quyết định", "Về việc khen thưởng tại " + letterhead.conferenceTitle())
                .heading(
                        Letterhead.named(letterhead.issuer()),
                        DocumentNumber.of(
                                decision.number().ordinal(), decision.number().symbol()),
                        new PlaceAndDate(letterhead.communeName(), decision.date()))
                .authority(Signature.headOf(letterhead.signatory().title()) + " " + letterhead.issuer())
                .bases(decision.legalBases().stream().map(LegalBases::line).toList())
                .add(Paragraph.centred("QUYẾT ĐỊNH:"))
                .signature(Signature.of(
                        letterhead.signatory().title(), letterhead.signatory().name()))
                .recipients("Như Điều 3", "Thường trực Đảng ủy, HĐND " + letterhead.kind(), "Lưu: VT, VHXH");
        return decision.approved().isEmpty() ? withoutAwards(paper, decision) : withAwards(paper, decision);
    }

    private static AdministrativeDocument withAwards(AdministrativeDocument.Builder paper, Decision decision) {
        return paper.article("Khen thưởng " + countByKind(decision.approved())
                        + " có thành tích tiêu biểu, biểu dương tại "
                        + decision.letterhead().conferenceTitle() + " (có danh sách kèm theo).")
                .article(
                        "Mức tiền thưởng tính theo định mức có hiệu lực vào ngày ký Quyết định và làm tròn lên; mức"
                                + " trước khi làm tròn ghi bên cạnh.",
                        "Tổng số tiền thưởng: " + AmountInFigures.vietnamese(decision.total()) + " (Bằng chữ: "
                                + AmountInWords.vietnamese(decision.total())
                                + "), chi từ Quỹ Thi đua, khen thưởng của "
                                + decision.letterhead().kind() + ".")
                .article("Chánh Văn phòng Hội đồng nhân dân và "
                        + decision.letterhead().issuer()
                        + ", thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại"
                        + " danh sách kèm theo chịu trách nhiệm thi hành Quyết định này.")
                .annex(annex(decision))
                .build();
    }

    private static AdministrativeDocument withoutAwards(AdministrativeDocument.Builder paper, Decision decision) {
        return paper.article("Không khen thưởng %02d trường hợp do Hội đồng Thi đua - Khen thưởng %s đề nghị tại %s."
                        .formatted(
                                decision.lines().size(),
                                decision.letterhead().kind(),
                                decision.letterhead().conferenceTitle()))
                .article("Lý do của từng trường hợp được thông báo cho đơn vị đề nghị.")
                .article("Các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.")
                .build();
    }

    /** Counts the awardees by kind: "02 tập thể, 01 hộ gia đình, 37 cá nhân". */
    private static String countByKind(List<ApprovedLine> lines) {
        return ORDER.stream()
                .map(kind -> Map.entry(kind, linesOf(kind, lines).size()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "%02d %s"
                        .formatted(entry.getValue(), entry.getKey().text().vietnamese()))
                .collect(Collectors.joining(", "));
    }

    private static boolean verified(ApprovedLine line) {
        return line.reward().basis().stream().allMatch(Citation::verified);
    }

    /** The unverified norms of the decision. The note below the list informs the Chairman before the signature. */
    private static String unverifiedNorms(Decision decision) {
        return decision.approved().stream()
                .flatMap(line -> line.reward().basis().stream())
                .filter(citation -> !citation.verified())
                .map(citation -> citation.norm() + " (" + citation.source() + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Annex annex(Decision decision) {
        List<Block> blocks = new ArrayList<>(List.of(awardees(decision), Paragraph.inWords(decision.total())));
        String unverified = unverifiedNorms(decision);
        if (!unverified.isEmpty()) {
            blocks.add(Paragraph.italic(UNVERIFIED + " Định mức chưa kiểm chứng: " + unverified + "."));
        }
        return new Annex(
                "Danh sách được khen thưởng",
                "Kèm theo Quyết định số " + decision.number().text() + " " + VietnameseDates.written(decision.date())
                        + " của "
                        + Signature.headOf(decision.letterhead().signatory().title()) + " "
                        + decision.letterhead().issuer(),
                blocks);
    }

    private static Table awardees(Decision decision) {
        Table.Builder table = Table.of(
                Column.centred("STT", 8),
                Column.text("Tên tập thể, cá nhân, hộ gia đình", 26),
                Column.text("Chức vụ, người đại diện, địa chỉ; đơn vị đề nghị", 34),
                Column.text("Hình thức khen thưởng", 18),
                Column.number("Trước khi làm tròn (đồng)", 18),
                Column.number("Tiền thưởng (đồng)", 18));
        int group = 0;
        for (NomineeKind kind : ORDER) {
            List<ApprovedLine> lines = linesOf(kind, decision.approved());
            if (!lines.isEmpty()) {
                table.group(
                        NUMERALS.get(group++) + ". " + kind.text().vietnamese().toUpperCase(Locale.ROOT));
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
                    line.awardee().printedName(),
                    Stream.of(line.awardee().note(), line.awardee().unit())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("; ")),
                    line.awardee().form().title() + (verified(line) ? "" : NO_BREAK + UNVERIFIED),
                    AmountInFigures.grouped(line.reward().unrounded()),
                    AmountInFigures.grouped(line.reward().amount()));
        }
    }

    /**
     * The lines of one kind in the order of the ceremony: from the highest form to the lowest, people by their call name. A
     * decision of an earlier release has no call names, so its paper stays as it was.
     */
    private static List<ApprovedLine> linesOf(NomineeKind kind, List<ApprovedLine> lines) {
        return lines.stream()
                .filter(line -> line.awardee().kind() == kind)
                .sorted(Comparator.comparing(
                                (ApprovedLine line) -> line.awardee().form())
                        .thenComparing(DecisionPaper::byName))
                .toList();
    }

    private static int byName(ApprovedLine one, ApprovedLine other) {
        boolean listed = one.awardee().callName() != null && other.awardee().callName() != null;
        return listed ? BY_NAME.compare(one.awardee(), other.awardee()) : 0;
    }
}
