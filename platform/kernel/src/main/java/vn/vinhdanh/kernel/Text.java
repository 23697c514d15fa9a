package vn.vinhdanh.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises Vietnamese text for comparison. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Zero-width, joining, soft-hyphen and direction characters: nobody sees them, and they make two texts of one. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFE00-\\uFE0F]+");

    /** Lower-case letters of other alphabets that look like Latin ones, each at the place of its Latin letter. */
    private static final String LOOK_ALIKE = "аеорсухіјѕһԁԛԝкмтвнԍոցαορνικυτ";

    private static final String LATIN = "aeopcyxijshdqwkmtbhgngaopvikut";

    private Text() {}

    /** Composed (NFC), without outer spaces and invisible characters, so that "Hoà" typed in two ways is one text. */
    public static String normal(String text) {
        return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /**
     * For search and duplicates: no diacritics, lower case, single spaces, and one form of what looks the same
     * (compatibility forms, Cyrillic and Greek letters). "Hoàng  Văn Đức" is "hoang van duc".
     */
    public static String folded(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String bare = MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return SPACES.matcher(inLatin(plain)).replaceAll(" ").strip();
    }

    private static String inLatin(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int place = LOOK_ALIKE.indexOf(latin.charAt(i));
            if (place >= 0) {
                latin.setCharAt(i, LATIN.charAt(place));
            }
        }
        return latin.toString();
    }
}
