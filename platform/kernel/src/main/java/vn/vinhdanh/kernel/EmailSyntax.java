package vn.vinhdanh.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The syntax of e-mail addresses, the same for every service: an address that one service accepts is never refused by
 * another. It is the common subset of RFC 5321: ASCII, one line, no comment and no quoted part.
 */
public final class EmailSyntax {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    private EmailSyntax() {}

    /**
     * @param typed as a person typed it; surrounding spaces are removed, a domain may have diacritics and capitals
     * @return the address with its domain in lower case and in its ASCII form; empty if it is not an address
     */
    public static Optional<String> canonical(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 0 || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(text.substring(0, at + 1) + domain.toLowerCase(Locale.ROOT))
                    .filter(EmailSyntax::isCanonical);
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** Whether the text is an address in the form that {@link #canonical} returns. */
    public static boolean isCanonical(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST_ADDRESS
                && at > 0
                && at <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }
}
