package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.paper.Fold.Line;
import vn.vinhdanh.paper.Fold.Look;
import vn.vinhdanh.paper.WorkingPaper.Size;

/** A leaflet read back from the PDF, half by half. */
class FoldOnPaperTest {

    private static byte[] print(Fold... sheets) {
        return new PdfRenderer()
                .render(new WorkingPaper(
                        "Ủy ban nhân dân xã", "Tờ gấp", "in lúc 17:05", Size.A4_LANDSCAPE, List.of(sheets)));
    }

    private static String half(PDDocument document, int page, boolean left) throws IOException {
        float width = document.getPage(page).getMediaBox().getWidth() / 2;
        float height = document.getPage(page).getMediaBox().getHeight();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("half", new Rectangle2D.Float(left ? 0 : width, 0, width, height));
        stripper.extractRegions(document.getPage(page));
        return stripper.getTextForRegion("half").replaceAll("\\s+", " ").strip();
    }

    @Test
    void each_page_stands_in_its_half_of_the_sheet() throws IOException {
        Fold outside = new Fold(List.of(Line.of("in lúc 17:05", Look.SMALL)), List.of(Line.of("Hội nghị", Look.TITLE)));
        Fold inside = new Fold(
                List.of(Line.of("Chương trình", Look.HEAD), new Line("07:30", "Khai mạc", Look.ENTRY)),
                List.of(Line.of("Giấy khen", Look.GROUP), new Line("1.", "Y Bhơ̆k (mẫu)", Look.ENTRY)));

        try (PDDocument document = Loader.loadPDF(print(outside, inside))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(half(document, 0, true)).isEqualTo("in lúc 17:05");
            assertThat(half(document, 0, false)).isEqualTo("Hội nghị");
            assertThat(half(document, 1, true)).contains("07:30 Khai mạc");
            assertThat(half(document, 1, false)).isEqualTo("Giấy khen 1. Y Bhơ̆k (mẫu)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 40, 52})
    void a_full_page_is_set_smaller_so_that_it_stays_one(int count) throws IOException {
        List<Line> names = IntStream.rangeClosed(1, count)
                .mapToObj(at -> new Line(at + ".", "Nông Thị Mẫu, Trường Tiểu học và Trung học cơ sở", Look.ENTRY))
                .toList();

        try (PDDocument document = Loader.loadPDF(print(new Fold(names, List.of())))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(half(document, 0, true)).contains(count + ". Nông Thị Mẫu");
        }
    }
}
