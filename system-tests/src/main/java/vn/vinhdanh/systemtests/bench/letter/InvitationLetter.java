package vn.vinhdanh.systemtests.bench.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * Writes the invitation as an e-mail with text and HTML alternatives, the page and a calendar file, and hands it to the
 * SMTP server on a connection of its own. Thread-safe.
 */
final class InvitationLetter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "giay-moi@vinh-danh.example";
    private static final String ISSUER = "Ủy ban nhân dân xã Trùng Khánh";
    private static final String CONFERENCE =
            "Hội nghị Tuyên dương điển hình tiên tiến xã Trùng Khánh lần thứ I (2025-2030)";

    static {
        // Without it, Jakarta Mail searches the jars for the provider once for every part of every message.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final TextTemplate text = new TextTemplate("mail.txt");
    private final TextTemplate html = new TextTemplate("mail.html");
    private final TextTemplate calendar = new TextTemplate("calendar.ics");
    private final Session session;
    private final int port;

    /** @param port of the SMTP server on this machine */
    InvitationLetter(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", SENDER);
        properties.setProperty("mail.smtp.localhost", "vinh-danh.example");
        properties.setProperty("mail.smtp.quitwait", "false");
        this.session = Session.getInstance(properties);
        this.port = port;
    }

    MimeMessage write(Map<String, String> person, byte[] page) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(named(SENDER, ISSUER));
        mail.setRecipient(RecipientType.TO, named(person.get("address"), person.get("name")));
        mail.setSubject("Giấy mời: " + CONFERENCE, UTF_8);
        mail.setSentDate(new Date());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "vi, en");
        MimeBodyPart alternatives = new MimeBodyPart();
        alternatives.setContent(new MimeMultipart(
                "alternative", text("plain", text.filled(person)), text("html", html.filled(person))));
        mail.setContent(new MimeMultipart(
                "mixed",
                alternatives,
                attachment("giay-moi.pdf", "application/pdf", page),
                attachment(
                        "hoi-nghi.ics",
                        "text/calendar; charset=UTF-8; method=PUBLISH",
                        lines(calendar.filled(person)).getBytes(StandardCharsets.UTF_8))));
        mail.saveChanges();
        return mail;
    }

    /** Returns when the server has accepted the message. */
    void send(MimeMessage mail, Map<String, String> person) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            transport.sendMessage(mail, new Address[] {new InternetAddress(person.get("address"))});
        }
    }

    private static MimeBodyPart text(String subtype, String content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(lines(content), UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart attachment(String name, String type, byte[] content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setFileName(name);
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String lines(String content) {
        return content.replace("\n", "\r\n");
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
