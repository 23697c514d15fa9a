package vn.vinhdanh.notification.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.paper.PdfRenderer;

class PdfInvitationTest {

    private final PdfInvitation paper = new PdfInvitation(
            new PdfRenderer(), message -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ");

    @Test
    void it_names_the_guest_the_conference_its_time_and_place_and_the_issuer() throws IOException {
        assertThat(text(Guests.teacher()))
                .contains(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ TRÙNG KHÁNH",
                        "Trùng Khánh, ngày 20 tháng 8 năm 2025",
                        "GIẤY MỜI",
                        "Ông/Bà Hoàng Văn Đức",
                        "Giáo viên Trường Tiểu học Trùng Khánh",
                        "07 giờ 30 phút, thứ Năm, ngày 28 tháng 8 năm 2025",
                        "Hội trường tầng 2",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Hoàng Văn Tiến")
                .doesNotContain("thay cho", Guests.TEACHERS_ADDRESS);
    }

    @Test
    void a_revision_says_that_it_replaces_the_one_before() throws IOException {
        assertThat(text(Guests.teacher(2, Channel.PRINT, null))).contains("thay cho giấy mời đã gửi trước đây");
    }

    @Test
    void the_same_message_gives_the_same_paper() {
        assertThat(paper.of(Guests.teacher())).isEqualTo(paper.of(Guests.teacher()));
    }

    private String text(Message message) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.of(message))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf);
        }
    }
}
