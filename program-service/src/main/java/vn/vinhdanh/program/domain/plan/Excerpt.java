package vn.vinhdanh.program.domain.plan;

import java.util.regex.Pattern;

/** A short printable line of user input, as an error message may quote it. */
public final class Excerpt {

    /** Control characters and unpaired surrogates. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    private static final int MAX_LENGTH = 40;

    private Excerpt() {}

    public static String of(String text) {
        boolean cut = text.codePointCount(0, Math.min(text.length(), 2 * MAX_LENGTH + 1)) > MAX_LENGTH;
        String start = cut ? text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "…" : text;
        return UNPRINTABLE.matcher(start).replaceAll("?");
    }
}
