package vn.vinhdanh.notification.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that is safe to give to a mail server: ASCII, one line, no comment, no quoted part (the common subset of
 * RFC 5321). A domain with diacritics is kept in its ASCII form. The text form is masked.
 */
public record EmailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern ANY = Pattern.compile("([^\\s<>@,;:\"()]?)[^\\s<>@,;:\"()]*@([^\\s<>@,;:\"()]+)");

    public EmailAddress {
        int at = value.lastIndexOf('@');
        if (value.length() > 254
                || at < 1
                || at > 64
                || !LOCAL.matcher(value.substring(0, at)).matches()
                || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** @return empty if the text is not an address that mail can be sent to */
    public static Optional<EmailAddress> of(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        try {
            return Optional.of(new EmailAddress(text.substring(0, at + 1) + asciiDomain(text.substring(at + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String asciiDomain(String domain) {
        return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    /** Enough to recognise the address, not enough to use it: {@code h***@trungkhanh.vn}. */
    public String masked() {
        return masked(value);
    }

    /** Masks every address in a text. A server's answer often contains the address that it refuses. */
    public static String masked(String text) {
        return ANY.matcher(text).replaceAll("$1***@$2");
    }

    /** The masked text on one line of at most 300 characters. */
    static String maskedLine(String text) {
        String oneLine = masked(text.replaceAll("\\s+", " ").strip());
        return oneLine.length() <= 300 ? oneLine : oneLine.substring(0, 300);
    }

    /** Masked, so that a log never contains an address. */
    @Override
    public String toString() {
        return masked();
    }
}
