package vn.vinhdanh.platform.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Text;

/**
 * Searches names by parts of them, without diacritics and case: "đuc hoa" finds "Hoàng Văn Đức". Each word of the
 * search begins a word of the name, in any order.
 *
 * <p>The expression names every spelling of a letter. So it needs no folded copy of the name, and finds documents that
 * were written by earlier versions.
 */
public final class FoldedPattern {

    /** Latin letters with the diacritics of Vietnamese; Latin Extended Additional ends here. */
    private static final char LAST = '\u1EFF';

    /** The three that keyboards give; a space may follow: "H' Ngăm". */
    private static final String APOSTROPHES = "['\u2018\u2019\u02BC\uFF07]\\s?";

    private static final Map<Character, String> SPELLINGS = spellings();

    private FoldedPattern() {}

    /** @return null if the text has no word, so it selects every name */
    public static @Nullable Pattern of(@Nullable String text) {
        String folded = text == null ? "" : Text.folded(text);
        return folded.isEmpty()
                ? null
                : Pattern.compile(Arrays.stream(folded.split(" "))
                        .map(word -> "(?=(?:.*\\s)?" + spelled(word) + ")")
                        .collect(Collectors.joining("", "^", "")));
    }

    private static String spelled(String word) {
        return word.codePoints().mapToObj(FoldedPattern::spelled).collect(Collectors.joining());
    }

    private static String spelled(int codePoint) {
        if (codePoint == '\'') {
            return APOSTROPHES;
        }
        String spellings = codePoint <= LAST ? SPELLINGS.get((char) codePoint) : null;
        if (spellings != null) {
            return "[" + spellings + "]";
        }
        String plain = Character.toString(codePoint);
        return codePoint < 128 && !Character.isLetterOrDigit(codePoint) ? "\\" + plain : plain;
    }

    private static Map<Character, String> spellings() {
        Map<Character, String> spellings = new HashMap<>();
        for (char letter = 'A'; letter <= LAST; letter++) {
            String folded = Character.isLetter(letter) ? Text.folded(Character.toString(letter)) : "";
            if (folded.length() == 1) {
                spellings.merge(folded.charAt(0), Character.toString(letter), String::concat);
            }
        }
        return Map.copyOf(spellings);
    }
}
