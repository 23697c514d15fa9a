package vn.vinhdanh.notification.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.application.LetterSheets.CardSize;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.paper.PdfRenderer;

class PdfSheetsTest {

    private static final Message LETTER = Guests.teacher(1, Channel.PRINT, null);

    private final PdfSheets sheets =
            new PdfSheets(new PdfRenderer(), _ -> "https://vinhdanh.example/api/answers/abc", _ -> "K7M2-9QX4");

    @Test
    void a_card_has_the_name_the_time_and_a_code_to_type() throws IOException {
        String text = text(sheets.cards(List.of(LETTER, LETTER), CardSize.A5));

        assertThat(text).contains("Hoàng Văn Đức", "07 giờ 30 phút", "Mã: K7M2-9QX4");
    }

    @Test
    void the_delivery_list_goes_by_unit_and_has_room_to_sign() throws IOException {
        String text = text(sheets.deliveryList(List.of(LETTER)));

        assertThat(text)
                .contains("Giao giấy mời dự", "Các trường học", "Hoàng Văn Đức", "Ký nhận", "Tổng số: 1 giấy mời");
        assertThat(text).as("the code opens the door").doesNotContain("K7M2");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
