package vn.vinhdanh.program.domain.publicity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long it takes to read a text aloud: Vietnamese writes each syllable apart, so they are counted. */
public final class ReadingTime {

    /** Of a calm voice over loudspeakers. */
    public static final int SYLLABLES_A_MINUTE = 160;

    private static final int SECONDS = 60;
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    private ReadingTime() {}

    /** A number of n digits is read as 2n − 1 syllables: 36 is "ba mươi sáu". */
    public static int syllables(String text) {
        int syllables = 0;
        for (Matcher spoken = SPOKEN.matcher(text); spoken.find(); ) {
            syllables += Character.isDigit(spoken.group().charAt(0))
                    ? 2 * spoken.group().length() - 1
                    : 1;
        }
        return syllables;
    }

    public static int seconds(String text) {
        return Math.ceilDiv(syllables(text) * SECONDS, SYLLABLES_A_MINUTE);
    }
}
