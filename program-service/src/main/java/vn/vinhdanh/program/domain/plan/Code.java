package vn.vinhdanh.program.domain.plan;

import java.util.regex.Pattern;
import vn.vinhdanh.kernel.Text;

/** The form of codes, such as {@code trung-khanh-2025}: lower case without diacritics, hyphens between words. */
public final class Code {

    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Code() {}

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    /** Derives a code from a name: "Trùng Khánh" becomes {@code trung-khanh}. */
    public static String of(String name) {
        String hyphened = BETWEEN_WORDS.matcher(Text.folded(name)).replaceAll("-");
        String start = hyphened.startsWith("-") ? hyphened.substring(1) : hyphened;
        return start.endsWith("-") ? start.substring(0, start.length() - 1) : start;
    }
}
