package vn.vinhdanh.notification.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Salutation;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.fixtures.Guests;
import vn.vinhdanh.paper.PdfRenderer;

/** Prints letters that are hard to print. The files are in {@code target/papers}, to be looked at. */
class OddPapersTest {

    private static final Path PAPERS = Path.of("target", "papers");
    private static final String NAME = "H\u2019 Wĭng Ê\u0306ban Kmlô";
    private static final String SIGNED_BY = "Nguyễn Phúc Công Tằng Tôn Nữ Thị Thùy Dương";

    private final PdfPapers papers = new PdfPapers(
            new PdfRenderer(),
            LetterTexts.BUILT_IN,
            _ -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ");

    @ParameterizedTest
    @CsvSource({"xã Cư M'gar, Chủ tịch", "phường Hải Yến, Phó Chủ tịch", "đặc khu Vân Đồn, Phó Chủ tịch"})
    void a_letter_names_the_kind_of_the_commune_and_who_signs(String commune, String signatory) throws IOException {
        Message first = invite(commune, signatory, 1);
        String file = commune.split(" ")[1];

        Map<String, Message> letters = Map.of(
                "first",
                first,
                "again",
                invite(commune, signatory, 2),
                "cancelled",
                takenBack(first, Withdrawal.ofConference("Mưa lũ kéo dài, đường vào các buôn bị sạt lở.")),
                "withdrawn",
                takenBack(first, Withdrawal.ofDelegate()));
        for (Map.Entry<String, Message> letter : letters.entrySet()) {
            String text = printed(file + "-" + letter.getKey(), papers.of(letter.getValue()));

            assertThat(text)
                    .contains(NAME, SIGNED_BY, commune.toUpperCase(Locale.ROOT), "ngày 05 tháng 02 năm 2026")
                    .contains(signatory.startsWith("Phó") ? "KT. CHỦ TỊCH" : "TM. ỦY BAN NHÂN DÂN")
                    .doesNotContain("Ông/Bà")
                    .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    private static Message takenBack(Message first, Withdrawal why) {
        return Issuing.takeBack(first, why, Guests.INVITED.plusSeconds(60), Guests.TRACE);
    }

    private static Message invite(String commune, String signatory, int revision) {
        Invitation invitation = new Invitation(
                NAME,
                "Phó Hiệu trưởng phụ trách Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Ea Kpam",
                "Các trường học",
                "Hội nghị Biểu dương điển hình tiên tiến, người tốt, việc tốt " + commune
                        + " lần thứ I, giai đoạn 2026 - 2030",
                LocalDate.of(2026, 2, 5),
                LocalTime.of(7, 30),
                LocalTime.of(11, 30),
                new Invitation.Venue(
                        "Hội trường tầng 2, Nhà văn hóa trung tâm", "Trụ sở Ủy ban nhân dân " + commune + " (cơ sở 2)"),
                new Invitation.Signature("Ủy ban nhân dân " + commune, signatory, SIGNED_BY),
                Salutation.MS);
        return Issuing.invite(Guests.TEACHER, revision, Channel.PRINT, null, invitation, Guests.INVITED, Guests.TRACE)
                .state();
    }

    private static String printed(String name, byte[] file) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).as(name).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
