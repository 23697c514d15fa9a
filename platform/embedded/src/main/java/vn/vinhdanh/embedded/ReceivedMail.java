package vn.vinhdanh.embedded;

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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One received message with its parts.
 *
 * @param id its number in the mailbox, as text
 * @param received when the mailbox wrote the file
 * @param recipients the addresses of the SMTP envelope
 * @param messageId the Message-ID header with its angle brackets, empty if absent
 * @param text the plain text part, null if there is none
 * @param html the HTML part, null if there is none
 */
public record ReceivedMail(
        String id,
        Instant received,
        String from,
        List<String> recipients,
        String subject,
        String messageId,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /**
     * A part that has a name, or is neither text nor HTML. Its content is read from the file on demand.
     *
     * @param size in bytes
     */
    public record Attachment(String name, String type, int size, Supplier<byte[]> source) {

        public byte[] content() {
            return source.get();
        }
    }

    /** @param source reads the message's bytes; called again for each attachment's content */
    static ReceivedMail of(String id, Instant received, Supplier<byte[]> source) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source.get()));
            Parts parts = Parts.of(message);
            String from = message.getHeader("From", null);
            return new ReceivedMail(
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
                    IntStream.range(0, parts.attachments.size())
                            .mapToObj(number -> attachment(parts.attachments.get(number), number, source))
                            .toList());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("message " + id + " is not readable mail", e);
        }
    }

    private static Attachment attachment(Part part, int number, Supplier<byte[]> source) {
        try {
            String name =
                    part.getFileName() == null ? "part-" + (number + 1) : MimeUtility.decodeText(part.getFileName());
            String type = part.getContentType().split(";", 2)[0].strip();
            return new Attachment(name, type, Parts.bytes(part).length, () -> content(source.get(), number));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("an attachment is not readable", e);
        }
    }

    private static byte[] content(byte[] source, int number) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source));
            return Parts.bytes(Parts.of(message).attachments.get(number));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("an attachment is not readable", e);
        }
    }

    private static final class Parts {

        private @Nullable String text;
        private @Nullable String html;
        private final List<Part> attachments = new ArrayList<>();

        static Parts of(MimeMessage message) throws MessagingException, IOException {
            Parts parts = new Parts();
            parts.add(message);
            return parts;
        }

        static byte[] bytes(Part part) throws MessagingException, IOException {
            try (InputStream content = part.getInputStream()) {
                return content.readAllBytes();
            }
        }

        private void add(Part part) throws MessagingException, IOException {
            boolean named = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            if (part.isMimeType("multipart/*")) {
                Multipart multipart = (Multipart) part.getContent();
                for (int i = 0; i < multipart.getCount(); i++) {
                    add(multipart.getBodyPart(i));
                }
            } else if (part.isMimeType("text/plain") && !named && text == null) {
                text = part.getContent().toString();
            } else if (part.isMimeType("text/html") && !named && html == null) {
                html = part.getContent().toString();
            } else {
                attachments.add(part);
            }
        }
    }
}
