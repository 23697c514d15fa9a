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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.angus.mail.util.MailStreamProvider;
import vn.vinhdanh.notification.application.LetterPreview;
import vn.vinhdanh.notification.application.MailTransport.OutgoingMail;
import vn.vinhdanh.notification.domain.Channel;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterFacts;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.LetterTexts.Texts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Variable;
import vn.vinhdanh.notification.domain.WrittenText;

/** Writes a message as an e-mail: text and HTML as alternatives, paper and calendar file as attachments. */
public final class MailWriter implements LetterPreview {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static {
        // Without this, Jakarta Mail searches the class path for every part and every encoded word of a mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Sender sender;
    private final LetterTexts texts;
    private final Function<Message, String> answerLinks;
    private final InstantSource clock;

    /** @param answerLinks gives the address of the answer page of a message */
    public MailWriter(Sender sender, LetterTexts texts, Function<Message, String> answerLinks, InstantSource clock) {
        this.sender = sender;
        this.texts = texts;
        this.answerLinks = answerLinks;
        this.clock = clock;
    }

    /**
     * @param mail complete, with a Message-ID that is the same for every attempt
     * @param texts the texts that it was written with
     */
    record Written(MimeMessage mail, LetterTexts.Versions texts) {}

    Written write(OutgoingMail outgoing, Session session) throws MessagingException {
        Message message = outgoing.message();
        Texts inForce = inForce(message);
        String link = answerLinks.apply(message);
        Wording words = Wording.of(message, inForce, link);
        MimeMessage mail = new FixedIdMessage(session, "<" + idOf(message) + "@" + sender.domain() + ">");
        address(mail, message);
        mail.setSubject(words.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "vi, en");
        mail.setContent(parts(outgoing, words, link));
        mail.saveChanges();
        return new Written(sender.signed(mail), inForce.versions());
    }

    private MimeMultipart parts(OutgoingMail outgoing, Wording words, String link) throws MessagingException {
        Message message = outgoing.message();
        MimeMultipart parts = new MimeMultipart("mixed", alternatives(words));
        if (message.purpose().channels().contains(Channel.PRINT)) {
            parts.addBodyPart(attachment(fileName(message.purpose()), "application/pdf", outgoing.paper()));
        }
        if (message.purpose().invites() || message.takesBack()) {
            parts.addBodyPart(attachment(
                    "hoi-nghi.ics",
                    "text/calendar; charset=UTF-8; method=" + CalendarFile.method(message),
                    CalendarFile.of(message, link, sender.from().value())));
        }
        return parts;
    }

    private static String fileName(Purpose purpose) {
        return purpose == Purpose.THANKS ? "thu-cam-on.pdf" : purpose.takesBack() ? "thong-bao.pdf" : "giay-moi.pdf";
    }

    @Override
    public String of(Message message) {
        return filled("letter.html.jte", Wording.of(message, inForce(message), answerLinks.apply(message)));
    }

    @Override
    public WrittenText of(Message message, LetterText text, Language language) {
        Map<Variable, String> facts = LetterFacts.of(message, language, answerLinks.apply(message));
        facts.putIfAbsent(Variable.REASON, language == Language.VI ? "(lý do)" : "(reason)");
        // What this letter does not have is shown by its name, so that nothing of the text is missing.
        for (Variable each : Variable.values()) {
            facts.putIfAbsent(each, each.inBraces());
        }
        return WrittenText.of(text, facts);
    }

    private Texts inForce(Message message) {
        return texts.inForce(message.recipient().commune(), message.purpose());
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
                text("plain", filled("letter.txt.jte", words)),
                text("html", filled("letter.html.jte", words))));
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
