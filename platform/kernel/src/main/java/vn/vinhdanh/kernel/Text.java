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

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\uFF07]");
    private static final Pattern SPACE_AFTER_APOSTROPHE = Pattern.compile("' +");

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
     * The name by which people are told apart. Tone marks and letters are the name: Tú, Tư, Tự and Tứ are four people.
     * Alike are only case, composition, spaces, characters that nobody sees, and the code points that keyboards give for
     * one letter: Ð (eth) for Đ, and the three apostrophes of H' names, with or without a space after them.
     */
    public static String exactName(String name) {
        String composed =
                normal(name).toLowerCase(Locale.ROOT).replace('ð', 'đ').replace('ɖ', 'đ');
        return apostrophesAlike(SPACES.matcher(composed).replaceAll(" "));
    }

    /**
     * For search and for questions, never for an answer: no diacritics, lower case, single spaces, and one form of what
     * looks the same (compatibility forms, Cyrillic and Greek letters). "Hoàng  Văn Đức" is "hoang van duc".
     */
    public static String folded(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String bare = MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = bare.toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ɖ', 'd')
                .replace('ƀ', 'b');
        return apostrophesAlike(SPACES.matcher(inLatin(plain)).replaceAll(" ").strip());
    }

    private static String apostrophesAlike(String text) {
        return SPACE_AFTER_APOSTROPHE
                .matcher(APOSTROPHES.matcher(text).replaceAll("'"))
                .replaceAll("'");
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
