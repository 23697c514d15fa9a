package vn.vinhdanh.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.notification.application.MailTransport.DeliveryResult;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.fixtures.Guests;

/** What a receiver finds when it asks the DNS whether a mail is the commune's: another implementation verifies it. */
class DkimIT {

    private static final GreenMail SERVER = start();
    private static final KeyPair KEYS = keys();
    private static final String LINK = "https://vinh-danh.example/api/answers/yqRcGOKGVTGT1ECmNqrQcQ";

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void the_signature_of_a_received_mail_verifies_with_the_public_key() throws Exception {
        MimeMessage received = send(signature());

        List<SignatureRecord> found = verify(bytes(received), KEYS);

        assertThat(found).hasSize(1);
        SignatureRecord signature = found.getFirst();
        assertThat(signature.getDToken()).hasToString("vinh-danh.example");
        assertThat(signature.getSelector()).hasToString("xa2026");
        assertThat(signature.getBodyHashLimit()).as("of the whole body").isEqualTo(-1);
        assertThat(signature.getHeaders().stream().map(Object::toString).map(String::toLowerCase))
                .contains("from", "to", "subject", "date", "message-id", "content-type");
        assertThat(received.getMessageID())
                .as("the same for every attempt, signed or not")
                .isEqualTo("<" + Guests.teacher().id() + "@vinh-danh.example>");
        assertThat(received.getSubject()).startsWith("Giấy mời: Hội nghị");
    }

    @Test
    void a_changed_body_does_not_verify() throws Exception {
        byte[] changed = replaced(bytes(send(signature())), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> verify(changed, KEYS)).isInstanceOf(FailException.class);
    }

    @Test
    void a_changed_sender_and_another_key_do_not_verify() throws Exception {
        String signed = new String(bytes(send(signature())), StandardCharsets.ISO_8859_1);
        byte[] changed = signed.replace("moi@", "gia@").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new String(changed, StandardCharsets.ISO_8859_1)).isNotEqualTo(signed);
        assertThatThrownBy(() -> verify(changed, KEYS)).isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verify(signed.getBytes(StandardCharsets.ISO_8859_1), keys()))
                .isInstanceOf(FailException.class);
    }

    @Test
    void without_a_key_mail_is_not_signed() throws Exception {
        assertThat(send(null).getHeader("DKIM-Signature")).isNull();
    }

    @Test
    void a_key_that_is_none_is_refused_at_once() {
        assertThatThrownBy(() -> DkimSignature.by("vinh-danh.example", "xa2026", "no key"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DkimSignature.by(
                        "vinh-danh.example",
                        "xa2026",
                        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DkimSignature signature() {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return DkimSignature.by("vinh-danh.example", "xa2026", pem);
    }

    private static MimeMessage send(@Nullable DkimSignature signature) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", "localhost");
        SmtpMailTransport transport = new SmtpMailTransport(
                new SmtpMailTransport.MailServer(
                        Session.getInstance(properties),
                        "smtp",
                        "127.0.0.1",
                        SERVER.getSmtp().getPort(),
                        "",
                        ""),
                new MailWriter(
                        new Sender(new EmailAddress("moi@vinh-danh.example"), null, signature),
                        LetterTexts.BUILT_IN,
                        message -> LINK,
                        () -> Guests.INVITED));
        assertThat(transport.deliver(new Letter(Guests.teacher()))).isEqualTo(new DeliveryResult.Accepted());
        return SERVER.getReceivedMessages()[0];
    }

    /** @param keys whose public half stands in the DNS */
    private static List<SignatureRecord> verify(byte[] mail, KeyPair keys) throws IOException, FailException {
        String record = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new DKIMVerifier((method, selector, domain) -> List.of(record)).verify(new ByteArrayInputStream(mail));
    }

    private static byte[] bytes(MimeMessage mail) throws IOException, MessagingException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        return source.toByteArray();
    }

    /** As a relay that puts another paper into the letter. */
    private static byte[] replaced(byte[] mail, byte[] paper) {
        String source = new String(mail, StandardCharsets.ISO_8859_1);
        String attached = Base64.getEncoder().encodeToString(paper);
        String forged = Base64.getEncoder().encodeToString("%PDF-0.0".getBytes(StandardCharsets.US_ASCII));
        assertThat(source).contains(attached);
        return source.replace(attached, forged).getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Letter(Message message) implements OutgoingMail {

        @Override
        public byte[] paper() {
            return "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public boolean begin(LetterTexts.Versions texts) {
            return true;
        }
    }
}
