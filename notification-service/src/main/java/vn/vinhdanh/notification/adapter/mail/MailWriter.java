package vn.vinhdanh.notification.adapter.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.angus.mail.util.MailStreamProvider;
import vn.vinhdanh.notification.application.LetterPreview;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.Message;

/** Writes a message as an e-mail: text and HTML as alternatives, paper and calendar file as attachments. */
public final class MailWriter implements LetterPreview {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static {
        // Without this, Jakarta Mail searches the class path for every part and every encoded word of a mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Sender sender;
    private final Function<Message, String> answerLinks;
    private final InstantSource clock;

    /** @param answerLinks gives the address of the answer page of a message */
    public MailWriter(Sender sender, Function<Message, String> answerLinks, InstantSource clock) {
        this.sender = sender;
        this.answerLinks = answerLinks;
        this.clock = clock;
    }

    /** @return the complete message, with a Message-ID that is the same for every attempt */
    MimeMessage write(OutgoingMail outgoing, Session session) throws MessagingException {
        Message message = outgoing.message();
        String link = answerLinks.apply(message);
        Wording words = new Wording(message, link);
        MimeMessage mail = new FixedIdMessage(session, "<" + idOf(message) + "@" + sender.domain() + ">");
        address(mail, message);
        mail.setSubject(words.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "vi, en");
        mail.setContent(new MimeMultipart(
                "mixed",
                alternatives(words),
                attachment(words.isNotice() ? "thong-bao.pdf" : "giay-moi.pdf", "application/pdf", outgoing.paper()),
                attachment(
                        "hoi-nghi.ics",
                        "text/calendar; charset=UTF-8; method=" + CalendarFile.method(message),
                        CalendarFile.of(message, link, sender.from().value()))));
        mail.saveChanges();
        return mail;
    }

    @Override
    public String of(Message message) {
        Wording words = new Wording(message, answerLinks.apply(message));
        return filled(words.template() + ".html.jte", words);
    }

    /** A letter that a person sends once more has another id, or a mailbox would hide it as a duplicate. */
    private static String idOf(Message message) {
        int sentBefore = message.edition().sentBefore();
        return sentBefore == 0 ? message.id() : message.id() + "." + (sentBefore + 1);
    }

    private void address(MimeMessage mail, Message message) throws MessagingException {
        EmailAddress to = Objects.requireNonNull(message.to(), "an e-mail has an address");
        mail.setFrom(named(sender.from(), message.invitation().signature().issuer()));
        mail.setRecipient(
                MimeMessage.RecipientType.TO, named(to, message.invitation().name()));
        EmailAddress replyTo = sender.replyTo();
        if (replyTo != null) {
            mail.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo.value())});
        }
    }

    private static InternetAddress named(EmailAddress address, String name) {
        try {
            return new InternetAddress(address.value(), name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static MimeBodyPart alternatives(Wording words) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(new MimeMultipart(
                "alternative",
                text("plain", filled(words.template() + ".txt.jte", words)),
                text("html", filled(words.template() + ".html.jte", words))));
        return part;
    }

    private static String filled(String template, Wording words) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, words, output);
        return output.toString();
    }

    private static MimeBodyPart text(String subtype, String content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content.replace("\n", "\r\n"), UTF_8, subtype);
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

    /** Every attempt has the same Message-ID, so that a server or a mail client recognises a duplicate. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        private FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
