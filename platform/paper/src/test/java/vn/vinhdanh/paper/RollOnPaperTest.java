package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.paper.WorkingPaper.Size;

/** A list to be signed, read back from the PDF. */
class RollOnPaperTest {

    private static WorkingPaper roll(int rows) {
        Table.Builder table = Table.of(Column.centred("STT", 1), Column.text("Họ tên", 5), Column.text("Ký nhận", 4));
        for (int number = 1; number <= rows; number++) {
            table.row(Integer.toString(number), "Nông Thị Mẫu", "");
        }
        return new WorkingPaper(
                "Ủy ban nhân dân xã",
                "Danh sách",
                "lập hôm nay",
                Size.A4_LANDSCAPE,
                List.of(new WorkingPaper.Roll(
                        table.build(),
                        List.of(Paragraph.inWords(710_000)),
                        List.of(Signature.of("Người lập", "Bế Văn Mẫu"), Signature.of("Phó Chủ tịch", "Lý Mẫu")))));
    }

    @Test
    void its_header_is_on_each_page_and_the_signatures_are_on_the_last() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(roll(40)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= pages - 1; page++) {
                assertThat(text(document, page)).contains("Ký nhận");
                assertThat(text(document, page)).doesNotContain("NGƯỜI LẬP");
            }
            assertThat(text(document, pages))
                    .contains("Bằng chữ: Bảy trăm mười nghìn đồng", "NGƯỜI LẬP", "KT. CHỦ TỊCH", "Lý Mẫu");
        }
    }

    @Test
    void it_is_signed_on_paper_alone() {
        assertThatThrownBy(() -> new DocxRenderer().render(roll(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
