package vn.vinhdanh.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Salutation;
import vn.vinhdanh.notification.domain.Withdrawal;
import vn.vinhdanh.notification.fixtures.Guests;

class MailWriterTest {

    private static final byte[] PAPER = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final MailWriter mail = new MailWriter(
            new Sender(new EmailAddress("moi@vinh-danh.example"), null),
            LetterTexts.BUILT_IN,
            message -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ",
            () -> Guests.INVITED);

    @Test
    void it_has_text_html_the_paper_and_the_calendar() throws Exception {
        MimeMessage written = write(Guests.teacher());
        MimeMultipart parts = (MimeMultipart) written.getContent();
        MimeMultipart alternatives = (MimeMultipart) parts.getBodyPart(0).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PAPER);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("giay-moi.pdf");
        assertThat(parts.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=PUBLISH");
    }

    @Test
    void vietnamese_comes_first_and_says_when_where_and_how_to_answer() throws Exception {
        String text = part(Guests.teacher(), 0);

        assertThat(text)
                .startsWith("Kính gửi: Ông/Bà Hoàng Văn Đức")
                .contains("07:30 – 11:30, thứ Năm, ngày 28/08/2025")
                .contains("Hội trường tầng 2, Uỷ ban nhân dân xã Trùng Khánh")
                .contains("https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ")
                .contains("Thursday, 28 August 2025")
                .doesNotContain("{{", "thay cho");
    }

    @Test
    void a_revision_says_that_it_replaces_the_one_before() throws Exception {
        Message second = Guests.teacher(2, Channel.EMAIL, Guests.TEACHERS_ADDRESS);

        assertThat(write(second).getSubject()).startsWith("[Điều chỉnh] Giấy mời: ");
        assertThat(part(second, 0)).contains("thay cho giấy mời đã gửi").contains("replaces");
        assertThat(part(second, 1)).contains("thay cho giấy mời đã gửi");
    }

    @Test
    void a_notice_says_that_the_invitation_does_not_count_and_offers_no_answer() throws Exception {
        Message off = Issuing.takeBack(
                Guests.teacher(), Withdrawal.ofConference("Mưa lũ <kéo dài>."), Guests.INVITED, Guests.TRACE);

        assertThat(write(off).getSubject()).startsWith("[Hủy] Hội nghị");
        assertThat(part(off, 0))
                .startsWith("Kính gửi: Ông/Bà Hoàng Văn Đức")
                .contains("không tổ chức", "Lý do: Mưa lũ <kéo dài>.", "không còn giá trị", "does not take place")
                .doesNotContain("/answers/");
        assertThat(part(off, 1)).contains("Mưa lũ &lt;kéo dài&gt;.").doesNotContain("/answers/");
        MimeMultipart parts = (MimeMultipart) write(off).getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("thong-bao.pdf");
        assertThat(parts.getBodyPart(2).getContentType()).contains("method=CANCEL");
        Message struck = Issuing.takeBack(Guests.teacher(), Withdrawal.ofDelegate(), Guests.INVITED, Guests.TRACE);
        assertThat(write(struck).getSubject()).startsWith("[Thu hồi giấy mời] ");
        assertThat(part(struck, 0))
                .contains("thu hồi giấy mời", "is withdrawn")
                .doesNotContain("Lý do", "không tổ chức");
    }

    @Test
    void its_message_id_is_fixed() throws Exception {
        String expected = "<" + Guests.teacher().id() + "@vinh-danh.example>";

        assertThat(write(Guests.teacher()).getMessageID()).isEqualTo(expected);
    }

    @Test
    void a_name_cannot_add_headers() throws Exception {
        Message hostile = named("Đức\r\nBcc: all@trungkhanh.example\u2028X-Evil: 1");
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        write(hostile).writeTo(source);

        assertThat(Collections.list(write(hostile).getAllHeaders()))
                .extracting(jakarta.mail.Header::getName)
                .doesNotContain("Bcc", "X-Evil");
        assertThat(source.toString(StandardCharsets.US_ASCII)).doesNotContain("\nBcc:", "\nX-Evil:");
        assertThat(write(hostile).getAllRecipients()).hasSize(1);
    }

    @Test
    void a_name_cannot_add_html() throws Exception {
        Message hostile = named("<script>alert(\"x\")</script> & 'Đức'");

        assertThat(part(hostile, 1))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(\"x\")&lt;/script&gt; &amp; 'Đức'");
    }

    @Test
    void a_name_that_looks_like_a_placeholder_is_printed() throws Exception {
        assertThat(part(named("{{link}} $1"), 0)).contains("Ông/Bà {{link}} $1");
    }

    @Test
    void a_stated_salutation_takes_the_place_of_both() throws Exception {
        Message letter = named(Guests.invitation("Hoàng Văn Đức", Salutation.MR));

        assertThat(part(letter, 0))
                .startsWith("Kính gửi: Ông Hoàng Văn Đức – ")
                .contains("kính mời Ông tới dự")
                .doesNotContain("Ông/Bà");
        assertThat(part(letter, 1)).contains("Kính gửi: Ông Hoàng Văn Đức").doesNotContain("Ông/Bà");
    }

    @Test
    void a_letter_says_what_the_commune_has_written() throws Exception {
        LetterTexts.Versions third = new LetterTexts.Versions(3, 0);
        MailWriter own = new MailWriter(
                new Sender(new EmailAddress("moi@vinh-danh.example"), null),
                (commune, purpose) -> new LetterTexts.Texts(
                        new LetterText(commune + " mời", "Mời {xung-ho}.\n\n{duong-dan}\n\n{hoi-nghi}"),
                        new LetterText("Come", "See {duong-dan} & come."),
                        third),
                message -> "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ",
                () -> Guests.INVITED);
        MailWriter.Written written = own.write(new TestMail(Guests.teacher()), Session.getInstance(new Properties()));

        assertThat(written.mail().getSubject()).isEqualTo("trung-khanh mời");
        assertThat(written.texts()).isEqualTo(third);
        assertThat(own.of(Guests.teacher()))
                .contains("Mời Ông/Bà.", ">Trả lời giấy mời</a>", "<strong>Hội nghị Tuyên dương", ">Come</h2>")
                .contains(">See <a href=\"https://vinh-danh.example/api/answers/", "</a> &amp; come.");
    }

    @Test
    void a_reminder_has_the_invitation_once_more_and_no_calendar() throws Exception {
        Message sent = Guests.teacher()
                .begin(1, Guests.RETRY_POLICY, Guests.INVITED)
                .state()
                .accepted(1, Guests.INVITED)
                .state();
        Message reminder = Issuing.followUp(sent, Purpose.REMINDER, "id", Guests.INVITED, Guests.TRACE);
        MimeMultipart parts = (MimeMultipart) write(reminder).getContent();

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("giay-moi.pdf");
        assertThat(write(reminder).getSubject()).startsWith("[Nhắc trả lời] Hội nghị");
        assertThat(part(reminder, 0)).contains("chưa nhận được trả lời", "/api/answers/", "has no answer yet");
    }

    private static Message named(String name) {
        return named(Guests.invitation(name));
    }

    private static Message named(Invitation invitation) {
        return Issuing.invite(
                        Guests.TEACHER,
                        1,
                        Channel.EMAIL,
                        Guests.TEACHERS_ADDRESS,
                        invitation,
                        Guests.INVITED,
                        Guests.TRACE)
                .state();
    }

    private String part(Message message, int alternative) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) write(message).getContent();
        return (String) ((MimeMultipart) parts.getBodyPart(0).getContent())
                .getBodyPart(alternative)
                .getContent();
    }

    private MimeMessage write(Message message) throws MessagingException {
        return mail.write(new TestMail(message), Session.getInstance(new Properties()))
                .mail();
    }

    private record TestMail(Message message) implements OutgoingMail {

        @Override
        public byte[] paper() {
            return PAPER;
        }

        @Override
        public boolean begin(LetterTexts.Versions texts) {
            return true;
        }
    }
}
