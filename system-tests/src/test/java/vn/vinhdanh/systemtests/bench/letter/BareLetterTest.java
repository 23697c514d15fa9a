package vn.vinhdanh.systemtests.bench.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.systemtests.Repository;

/** The bare program makes the letter that the product made at commit 2e708ed: 49 KB of PDF, about 78 KB as a letter. */
class BareLetterTest {

    private final InvitationPage page =
            new InvitationPage(Repository.ROOT.resolve("platform/paper/src/main/resources/vn/vinhdanh/paper/fonts"));

    @Test
    void the_page_has_the_size_and_the_text_of_an_invitation() throws IOException {
        Map<String, String> person = BareLetterServer.person();

        byte[] pdf = page.render(person);

        assertThat(pdf).hasSizeBetween(46_000, 53_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("GIẤY MỜI", "Ông/Bà " + person.get("name"), "ngày 28 tháng 8 năm 2025", "Hoàng Văn Tiến");
        }
    }

    @Test
    void the_letter_has_two_texts_the_page_and_a_calendar_file() throws MessagingException, IOException {
        Map<String, String> person = BareLetterServer.person();

        MimeMessage mail = new InvitationLetter(0).write(person, page.render(person));

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getCount()).isEqualTo(2);
        assertThat(texts.getBodyPart(0).getContent().toString()).contains(person.get("link"));
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("giay-moi.pdf");
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("hoi-nghi.ics");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        mail.writeTo(written);
        assertThat(written.size()).isBetween(72_000, 84_000);
    }
}
