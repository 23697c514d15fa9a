package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxIT {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, (byte) 0xff};

    @TempDir
    Path folder;

    @Test
    void a_message_is_parsed_and_found_again_after_a_restart() throws Exception {
        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            send(mailbox, "Giấy mời dự Hội nghị");
            mailbox.stop();
        }

        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            send(mailbox, "Thứ hai");

            assertThat(mailbox.receivedMail())
                    .extracting(ReceivedMail::subject)
                    .containsExactly("Giấy mời dự Hội nghị", "Thứ hai");
            ReceivedMail mail = mailbox.receivedMail().getFirst();
            assertThat(mailbox.find(mail.id())).map(ReceivedMail::subject).contains("Giấy mời dự Hội nghị");
            assertThat(mail.from()).isEqualTo("Xã Trùng Khánh (mẫu) <xa@example.invalid>");
            assertThat(mail.recipients()).containsExactly("ba.lan@example.invalid");
            assertThat(mail.messageId()).isEqualTo("<giay-moi-1@example.invalid>");
            assertThat(mail.text()).isEqualTo("Kính mời bà");
            assertThat(mail.html()).isEqualTo("<p>Kính mời bà</p>");
            assertThat(mail.attachments()).singleElement().satisfies(pdf -> {
                assertThat(pdf.name()).isEqualTo("giấy mời.pdf");
                assertThat(pdf.type()).isEqualTo("application/pdf");
                assertThat(pdf.content()).isEqualTo(PDF);
            });
        }
    }

    @Test
    void a_refused_message_is_not_kept_and_the_code_says_whether_to_try_again() {
        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            mailbox.setFailureMode(Mailbox.FailureMode.ANSWER_BUSY);
            assertThatThrownBy(() -> send(mailbox, "1"))
                    .isInstanceOf(SendFailedException.class)
                    .hasStackTraceContaining("451");
            mailbox.setFailureMode(Mailbox.FailureMode.REJECT);
            assertThatThrownBy(() -> send(mailbox, "2"))
                    .isInstanceOf(SendFailedException.class)
                    .hasStackTraceContaining("550");

            assertThat(mailbox.receivedMail()).isEmpty();
        }
    }

    @Test
    void a_hanging_server_lets_the_sender_wait_and_keeps_nothing() {
        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            mailbox.setFailureMode(Mailbox.FailureMode.HANG);

            assertThatThrownBy(() -> send(mailbox, "1"))
                    .isInstanceOf(MessagingException.class)
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
            assertThat(mailbox.receivedMail()).isEmpty();
        }
    }

    @Test
    void a_disconnect_after_acceptance_keeps_the_message_and_fails_the_sender() {
        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            mailbox.setFailureMode(Mailbox.FailureMode.DISCONNECT_AFTER_ACCEPT);

            assertThatThrownBy(() -> send(mailbox, "1")).isInstanceOf(MessagingException.class);
            assertThat(mailbox.receivedMail()).hasSize(1);
        }
    }

    @Test
    void a_stopped_server_refuses_connections_and_starts_again_on_its_port() throws Exception {
        try (Mailbox mailbox = Mailbox.inFolder(folder).start()) {
            mailbox.stop();
            assertThatThrownBy(() -> send(mailbox, "1")).isInstanceOf(MailConnectException.class);
            mailbox.startAgain();
            send(mailbox, "2");

            assertThat(mailbox.receivedMail()).extracting(ReceivedMail::subject).containsExactly("2");
            mailbox.clear();
            assertThat(mailbox.receivedMail()).isEmpty();
            assertThat(Files.list(folder)).isEmpty();
        }
    }

    @Test
    void a_mail_server_in_its_own_process_keeps_mail_and_changes_its_failure_mode() throws Exception {
        Path log = folder.resolve("mail-server.log");
        try (Mailbox mailbox = Mailbox.inFolder(folder.resolve("mail")).startProcess(List.of(), log)) {
            send(mailbox, "1");
            mailbox.setFailureMode(Mailbox.FailureMode.REJECT);
            await().untilAsserted(() -> assertThatThrownBy(() -> send(mailbox, "2"))
                    .isInstanceOf(SendFailedException.class)
                    .hasStackTraceContaining("550"));

            assertThat(mailbox.receivedMail())
                    .extracting(ReceivedMail::subject)
                    .first()
                    .isEqualTo("1");
            mailbox.stop();
            assertThatThrownBy(() -> send(mailbox, "3")).isInstanceOf(MailConnectException.class);
        }
        assertThat(log).isEmptyFile();
    }

    private static void send(Mailbox mailbox, String subject) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", mailbox.host());
        settings.setProperty("mail.smtp.port", Integer.toString(mailbox.port()));
        settings.setProperty("mail.smtp.timeout", "3000");
        MimeMessage message = new MimeMessage(Session.getInstance(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<giay-moi-1@example.invalid>");
            }
        };
        message.setFrom(new InternetAddress("xa@example.invalid", "Xã Trùng Khánh (mẫu)", "UTF-8"));
        message.setRecipients(Message.RecipientType.TO, "ba.lan@example.invalid");
        message.setSubject(subject, "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Kính mời bà", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>Kính mời bà</p>", "text/html; charset=UTF-8");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        MimeBodyPart pdf = new MimeBodyPart();
        pdf.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(PDF, "application/pdf")));
        pdf.setFileName("giấy mời.pdf");
        message.setContent(new MimeMultipart("mixed", both, pdf));
        Transport.send(message);
    }
}
