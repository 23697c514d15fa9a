package vn.vinhdanh.program.domain.plan;

import java.util.regex.Pattern;
import vn.vinhdanh.kernel.Text;

/** How codes look: {@code trung-khanh-2025}. Lower case, no diacritics, hyphens between words, 64 characters at most. */
public final class Code {

    public static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Code() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** The code that follows from a name: "Trùng Khánh" gives {@code trung-khanh}. */
    public static String of(String name) {
        String hyphened = BETWEEN_WORDS.matcher(Text.folded(name)).replaceAll("-");
        String start = hyphened.startsWith("-") ? hyphened.substring(1) : hyphened;
        return start.endsWith("-") ? start.substring(0, start.length() - 1) : start;
    }
}
