package vn.vinhdanh.program.domain.plan;

import java.util.regex.Pattern;

/** What was sent, as a fault may quote it: one line, short, and printable whatever it was. */
public final class Excerpt {

    /** Control characters, and halves of a character that can't be written down. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    private static final int LONGEST = 40;

    private Excerpt() {}

    public static String of(String text) {
        boolean cut = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 1)) > LONGEST;
        String start = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return UNPRINTABLE.matcher(start).replaceAll("?");
    }
}
