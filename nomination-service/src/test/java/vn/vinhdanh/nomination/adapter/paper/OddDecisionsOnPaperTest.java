package vn.vinhdanh.nomination.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.nomination.fixtures.OddDecisions;
import vn.vinhdanh.paper.PdfRenderer;

/** Prints decisions that are hard to print. The files are in {@code target/papers}, to be looked at. */
class OddDecisionsOnPaperTest {

    private static final Path PAPERS = Path.of("target", "papers");

    private final DecisionPaper paper = new DecisionPaper(new PdfRenderer());

    @ParameterizedTest
    @CsvSource({
        "xã Cư M'gar, Chủ tịch, 0",
        "phường Hải Yến, Phó Chủ tịch, 9",
        "đặc khu Vân Đồn, TUQ. Chủ tịch / Trưởng phòng Văn hóa - Xã hội, 60",
    })
    void a_decision_tells_every_name_the_kind_of_the_commune_and_who_signs(
            String commune, String signatory, int individuals) throws IOException {
        List<String> pages =
                pages("decision-" + individuals, paper.print(OddDecisions.of(commune, signatory, individuals)));
        String text = String.join(" ", pages);

        assertThat(text)
                .contains(
                        OddDecisions.Y_BHOK,
                        OddDecisions.H_WING,
                        OddDecisions.LONG_NAME,
                        OddDecisions.LONG_UNIT,
                        "ỦY BAN NHÂN DÂN",
                        "ngày 05 tháng 01 năm 2026",
                        "2.340.000")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}|\\d{5}");
        assertNamesNoOtherKind(commune, text);
        assertSignedWithTheLastArticle(pages);
    }

    @ParameterizedTest
    @CsvSource({
        "xã Cư M'gar, Chủ tịch",
        "phường Hải Yến, Phó Chủ tịch",
        "đặc khu Vân Đồn, TUQ. Chủ tịch / Trưởng phòng Văn hóa - Xã hội",
    })
    void a_revocation_too(String commune, String signatory) throws IOException {
        List<String> pages =
                pages("revocation-" + commune.split(" ")[1], paper.print(OddDecisions.revocation(commune, signatory)));
        String text = String.join(" ", pages);

        assertThat(text)
                .contains(
                        OddDecisions.LONG_NAME,
                        "Về việc thu hồi danh hiệu Chiến sĩ thi đua cơ sở",
                        "Thu hồi danh hiệu Chiến sĩ thi đua cơ sở đã tặng",
                        "ngày 10 tháng 9 năm 2025",
                        "đồng");
        assertNamesNoOtherKind(commune, text);
        assertSignedWithTheLastArticle(pages);
    }

    private static void assertNamesNoOtherKind(String commune, String text) {
        for (String kind : List.of("xã", "phường", "đặc khu")) {
            if (!commune.startsWith(kind)) {
                assertThat(text.replace("xã hội", "").replace("Xã hội", ""))
                        .doesNotContainPattern("(?i)(ban nhân dân|HĐND|của|tại) " + kind);
            }
        }
    }

    private static void assertSignedWithTheLastArticle(List<String> pages) {
        assertThat(pages)
                .filteredOn(page -> page.contains("Nơi nhận:"))
                .singleElement()
                .asString()
                .contains("./.", OddDecisions.LONG_NAME);
    }

    private static List<String> pages(String name, byte[] file) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".pdf"), file);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }
}
