package vn.vinhdanh.program.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.program.application.ReadReport.Report;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.report.Outline;
import vn.vinhdanh.program.domain.report.Passage.Entries;
import vn.vinhdanh.program.domain.report.Passage.Grid;
import vn.vinhdanh.program.domain.report.Passage.Heading;
import vn.vinhdanh.program.domain.report.Passage.Words;
import vn.vinhdanh.program.domain.report.ReportPart;
import vn.vinhdanh.program.domain.report.ReportText;
import vn.vinhdanh.program.domain.report.Run;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

/** The report as PDF and DOCX, read back. */
class ReportPapersTest {

    private static final Path PAPERS = Path.of("target", "papers");
    private static final Signed OFFICER =
            new Signed("can.bo", "Nông Văn Mẫu", "van-phong", Instant.parse("2025-08-10T05:00:00Z"));
    private static final ReportText TEXT = new ReportText(List.of(
            new Heading(1, "Theo hình thức"),
            new Heading(2, "Giấy khen"),
            new Words(List.of(
                    new Run("Năm năm qua, xã đã tặng ", false, false),
                    new Run("46 giấy khen", true, false),
                    new Run(" cho tập thể, cá nhân và hộ gia đình (mẫu).", false, true))),
            new Words(List.of()),
            new Entries(
                    false,
                    List.of(List.of(new Run("Nông dân: 20", false, false)), List.of(new Run("Khác", false, false)))),
            new Entries(true, List.of(List.of(new Run("Việc thứ nhất", false, false)))),
            new Grid(
                    List.of(List.of("Hình thức", "Số lượng"), List.of("Giấy khen <mẫu>", "46"), List.of("Khác", "")))));

    private final ReportPapers papers = new ReportPapers(new PdfRenderer(), new DocxRenderer());

    @Test
    void both_formats_say_all_of_it_in_the_order_of_the_outline() throws IOException {
        Report report = report(7);
        byte[] pdf = papers.print(report, Format.PDF);
        byte[] docx = papers.print(report, Format.DOCX);
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve("bao-cao.pdf"), pdf);
        Files.write(PAPERS.resolve("bao-cao.docx"), docx);

        for (String text : List.of(textOfPdf(pdf), textOfDocx(docx))) {
            assertThat(text)
                    .containsSubsequence(
                            "/BC-UBND",
                            "BÁO CÁO",
                            "I. TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ CÔNG TÁC KHEN THƯỞNG",
                            "1. Kết quả các phong trào",
                            "Theo hình thức",
                            "Giấy khen",
                            "Năm năm qua, xã đã tặng",
                            "46 giấy khen",
                            "(mẫu).",
                            "- Nông dân: 20",
                            "- Khác",
                            "1) Việc thứ nhất",
                            "Hình thức",
                            "46",
                            "2. Kết quả công tác khen thưởng",
                            "II. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                            "1. Phương hướng, mục tiêu chung",
                            "Nơi nhận:",
                            "- UBND tỉnh;",
                            "- Lưu: VT, VHXH.")
                    .contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng Văn Tiến", "Độc lập - Tự do - Hạnh phúc")
                    .doesNotContain("dự thảo", "Chưa có nội dung");
        }
        assertThat(textOfPdf(pdf).replace("\u00a0", " "))
                .contains("giai đoạn 2020 - 2025; phương hướng, nhiệm vụ giai đoạn 2025 - 2030");
    }

    @Test
    void while_a_part_is_not_accepted_it_says_that_it_is_a_draft() throws IOException {
        String text = textOfPdf(papers.print(report(3), Format.PDF));

        assertThat(text).contains("(Bản dự thảo: 3/7 phần đã được chấp nhận)", "(Chưa có nội dung)");
    }

    @Test
    void a_plan_without_outline_or_recipients_still_gives_a_paper() throws IOException {
        Conference conference = Plans.imported(PlanText.damThuy());

        String text = textOfPdf(papers.print(new Report(conference, List.of(), List.of()), Format.PDF));

        assertThat(text).contains("BÁO CÁO", "- Lưu: VT.").doesNotContain("dự thảo");
    }

    /** @param accepted so many parts from the first one; the others say nothing */
    private static Report report(int accepted) {
        Conference conference = Plans.imported(PlanText.trungKhanh());
        List<ReportPart> parts = Outline.of(conference, List.of()).parts();
        return new Report(
                conference,
                parts.stream()
                        .map(part -> part.place().number() > accepted ? part : accepted(part))
                        .toList(),
                List.of());
    }

    private static ReportPart accepted(ReportPart part) {
        ReportPart written = part.save(TEXT, 0, OFFICER).state();
        return written.handIn(1, OFFICER).state().accept(OFFICER).state();
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
                }
            }
        }
        throw new IOException("No document in the file");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
