package vn.vinhdanh.notification.adapter.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.notification.domain.FailureReason;

/**
 * A report that a mail of this service could not be delivered (RFC 3464). The mail is known by its Message-ID, which the
 * report quotes. An answer of a person, an automatic reply and a report of a delay are none.
 *
 * @param letter the id of the message
 * @param answer the server's words
 */
record BounceReport(String letter, FailureReason reason, String answer) {

    /** The same mail sent again has a number after its id. */
    private static final Pattern MESSAGE_ID =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.\\d+)?@([^>]+)>");

    /** A longer report is cut; its recipient blocks come first. */
    private static final int LONGEST_PART = 64 * 1024;

    /** @param domain of the sender, which the Message-IDs end in */
    static Optional<BounceReport> of(Part mail, String domain) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        InternetHeaders failure = null;
        String letter = null;
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                failure = failureIn(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                letter = letterIn(text(part), domain);
            }
        }
        return failure == null || letter == null
                ? Optional.empty()
                : Optional.of(new BounceReport(letter, reason(failure), answer(failure)));
    }

    /** Blocks of headers between blank lines: the first of the message, then one of each recipient. */
    private static @Nullable InternetHeaders failureIn(String status) throws MessagingException {
        for (String block : status.split("(?:\\r?\\n){2,}")) {
            InternetHeaders headers = headers(block);
            String action = headers.getHeader("Action", null);
            if (action != null && action.strip().toLowerCase(Locale.ROOT).startsWith("failed")) {
                return headers;
            }
        }
        return null;
    }

    private static @Nullable String letterIn(String original, String domain) throws MessagingException {
        String id = headers(original).getHeader("Message-ID", null);
        Matcher known = MESSAGE_ID.matcher(id == null ? "" : id);
        return known.find() && known.group(2).equalsIgnoreCase(domain) ? known.group(1) : null;
    }

    /** By the enhanced status code (RFC 3463). */
    private static FailureReason reason(InternetHeaders failure) {
        String status = header(failure, "Status");
        if (status.matches("5\\.1\\.\\d+.*") || status.startsWith("5.2.1")) {
            return FailureReason.BOUNCED_ADDRESS;
        }
        return status.matches("[45]\\.2\\.2.*") ? FailureReason.BOUNCED_FULL : FailureReason.BOUNCED;
    }

    private static String answer(InternetHeaders failure) {
        String code = header(failure, "Diagnostic-Code");
        return code.isEmpty() ? header(failure, "Status") : code.replaceFirst("(?i)^smtp\\s*;\\s*", "");
    }

    private static String header(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static InternetHeaders headers(String block) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream((block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST_PART), StandardCharsets.UTF_8).stripLeading();
        }
    }
}
