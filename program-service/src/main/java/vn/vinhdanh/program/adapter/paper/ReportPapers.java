package vn.vinhdanh.program.adapter.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.Block;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.program.application.ReadReport.Report;
import vn.vinhdanh.program.application.ReportPrinter;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.plan.Plan.ReportSection;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.Standing.State;

/** The summary report as PDF and DOCX, in the layout of Nghị định 30/2020/NĐ-CP. Number and date are written by hand. */
public final class ReportPapers implements ReportPrinter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    public ReportPapers(PdfRenderer pdf, DocxRenderer docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    @Override
    public byte[] print(Report report, Format format) {
        AdministrativeDocument paper = paper(report);
        return format == Format.PDF ? pdf.render(paper) : docx.render(paper);
    }

    static AdministrativeDocument paper(Report report) {
        Particulars conference = report.conference().plan().conference();
        AdministrativeDocument.Builder paper = AdministrativeDocument.titled("Báo cáo", summary(report))
                .heading(
                        Letterhead.of(conference.issuer()),
                        DocumentNumber.unnumbered("BC-UBND"),
                        PlaceAndDate.undated(conference.commune().name()));
        long accepted = report.parts().stream()
                .filter(part -> part.standing().state() == State.ACCEPTED)
                .count();
        if (accepted < report.parts().size()) {
            paper.add(Paragraph.italic(
                    "(Bản dự thảo: " + accepted + "/" + report.parts().size() + " phần đã được chấp nhận)"));
        }
        int section = 0;
        String last = "";
        int number = 0;
        for (ReportPart part : report.parts()) {
            if (!part.place().section().equals(last)) {
                last = part.place().section();
                number = 0;
                paper.add(Paragraph.heading(roman(++section) + ". " + last.toUpperCase(VIETNAMESE)));
            }
            paper.add(Paragraph.heading(++number + ". " + part.place().title()));
            paper.add(text(part).toArray(Block[]::new));
        }
        List<String> recipients = conference.recipientsOfPlan();
        return paper.signature(Signature.onBehalf(
                        "TM. Ủy ban nhân dân",
                        conference.signatory().title(),
                        conference.signatory().name()))
                .recipients(recipients.isEmpty() ? List.of("Lưu: VT") : recipients)
                .build();
    }

    /** The sections of the outline, the first with the years that are reviewed, the last with those ahead. */
    private static String summary(Report report) {
        List<ReportSection> sections = report.conference().plan().report();
        Particulars.Period period = report.conference().plan().conference().period();
        if (sections.isEmpty()) {
            return "";
        }
        String first = sections.getFirst().section() + years(period == null ? null : period.review());
        if (sections.size() == 1) {
            return first;
        }
        String last = sections.getLast().section();
        return first + "; " + last.substring(0, 1).toLowerCase(VIETNAMESE) + last.substring(1)
                + years(period == null ? null : period.ahead());
    }

    private static String years(@Nullable List<Integer> years) {
        return years == null || years.isEmpty() ? "" : " giai đoạn " + years.getFirst() + " - " + years.getLast();
    }

    private static String roman(int number) {
        return number <= ROMAN.size() ? ROMAN.get(number - 1) : String.valueOf(number);
    }

    private static List<Block> text(ReportPart part) {
        return part.draft().text().isBlank()
                ? List.of(Paragraph.italic("(Chưa có nội dung)"))
                : part.draft().text().passages().stream()
                        .flatMap(PassageBlocks::of)
                        .toList();
    }
}
