package vn.vinhdanh.embedded;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One received message, taken apart.
 *
 * @param id its number in the mailbox, as text
 * @param received when the mailbox wrote it down
 * @param recipients the addresses of the SMTP envelope
 * @param messageId the Message-ID header with its angle brackets, empty if absent
 * @param text the plain text part, null if there is none
 * @param html the HTML part, null if there is none
 */
public record Letter(
        String id,
        Instant received,
        String from,
        List<String> recipients,
        String subject,
        String messageId,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /** A part that has a name, or is neither text nor HTML. */
    public record Attachment(String name, String type, byte[] content) {

        public Attachment {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        public int size() {
            return content.length;
        }
    }

    static Letter of(String id, Instant received, byte[] source) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source));
            Parts parts = new Parts();
            parts.add(message);
            String from = message.getHeader("From", null);
            return new Letter(
                    id,
                    received,
                    from == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(from)),
                    Arrays.stream(message.getHeader("X-Envelope-To", ",").split(","))
                            .map(String::strip)
                            .filter(address -> !address.isEmpty())
                            .toList(),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getMessageID() == null ? "" : message.getMessageID(),
                    parts.text,
                    parts.html,
                    List.copyOf(parts.attachments));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("message " + id + " is not readable mail", e);
        }
    }

    private static final class Parts {

        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            boolean named = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            if (part.isMimeType("multipart/*")) {
                Multipart multipart = (Multipart) part.getContent();
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    add(inner);
                }
            } else if (part.isMimeType("text/plain") && !named && text == null) {
                text = part.getContent().toString();
            } else if (part.isMimeType("text/html") && !named && html == null) {
                html = part.getContent().toString();
            } else {
                attachments.add(attachment(part));
            }
        }

        private Attachment attachment(Part part) throws MessagingException, IOException {
            String name = part.getFileName() == null
                    ? "part-" + (attachments.size() + 1)
                    : MimeUtility.decodeText(part.getFileName());
            try (InputStream content = part.getInputStream()) {
                String type = part.getContentType();
                return new Attachment(name, type.split(";", 2)[0].strip(), content.readAllBytes());
            }
        }
    }
}
