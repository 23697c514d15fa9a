package vn.vinhdanh.notification.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.EmailSyntax;

/** An address that is safe to give to a mail server, see {@link EmailSyntax}. The text form is masked. */
public record EmailAddress(String value) {

    private static final Pattern ANY = Pattern.compile("([^\\s<>@,;:\"()]?)[^\\s<>@,;:\"()]*@([^\\s<>@,;:\"()]+)");

    private static final int LONGEST_ANSWER = 1_000;

    public EmailAddress {
        if (!EmailSyntax.isCanonical(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** @return empty if the text is not an address that mail can be sent to */
    public static Optional<EmailAddress> of(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(EmailSyntax::canonical).map(EmailAddress::new);
    }

    /** Enough to recognise the address, not enough to use it: {@code h***@trungkhanh.vn}. */
    public String masked() {
        return masked(value);
    }

    /**
     * Masks every address in a text. A server's answer often contains the address that it refuses. What is longer than an
     * answer is cut before it is searched: the search takes the square of the length of what a hostile server sends.
     */
    public static String masked(String text) {
        String start = text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER);
        return ANY.matcher(start).replaceAll("$1***@$2");
    }

    /** The masked text on one line of at most 300 characters. */
    public static String maskedLine(String text) {
        String oneLine = masked(text.replaceAll("\\s+", " ").strip());
        return oneLine.length() <= 300 ? oneLine : oneLine.substring(0, 300);
    }

    /** Masked, so that a log never contains an address. */
    @Override
    public String toString() {
        return masked();
    }
}
