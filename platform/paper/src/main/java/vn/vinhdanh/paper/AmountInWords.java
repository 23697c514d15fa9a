package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes amounts in Vietnamese words, as the line "Bằng chữ" of a document requires.
 *
 * <p>Where usage differs, this class writes "tỷ" (not "tỉ"), "nghìn" (not "ngàn") and "linh" (not "lẻ"). After "mươi",
 * 1 is "mốt", 4 is "tư" and 5 is "lăm". After "mười", 5 is "lăm". After "linh" every figure keeps its basic name. A
 * group of three figures after a larger group is written in full ("không trăm linh năm nghìn"). A group of zeros is
 * left out.
 */
public final class AmountInWords {

    /** The largest amount that has an unambiguous reading: 999.999.999 tỷ 999.999.999. */
    public static final long LARGEST = 999_999_999_999_999_999L;

    private static final long BILLION = 1_000_000_000L;
    private static final List<String> FIGURES =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private AmountInWords() {}

    /**
     * "Bảy trăm mười nghìn đồng" for 710.000 đ.
     *
     * @throws IllegalArgumentException if the amount is below zero or above {@link #LARGEST}
     */
    public static String vietnamese(long dong) {
        if (dong < 0 || dong > LARGEST) {
            throw new IllegalArgumentException("No reading in words for an amount of " + dong);
        }
        List<String> words = new ArrayList<>();
        if (dong >= BILLION) {
            readUpToMillions(dong / BILLION, false, words);
            words.add("tỷ");
        }
        readUpToMillions(dong % BILLION, dong >= BILLION, words);
        if (words.isEmpty()) {
            words.add("không");
        }
        words.add("đồng");
        String sentence = String.join(" ", words);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static void readUpToMillions(long number, boolean afterLarger, List<String> words) {
        boolean inFull = afterLarger;
        inFull = readGroup((int) (number / 1_000_000), "triệu", inFull, words);
        inFull = readGroup((int) (number / 1_000 % 1_000), "nghìn", inFull, words);
        readGroup((int) (number % 1_000), "", inFull, words);
    }

    /** Writes three figures and their unit. Returns true if the following groups must be written in full. */
    private static boolean readGroup(int group, String unit, boolean inFull, List<String> words) {
        if (group == 0) {
            return inFull;
        }
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        if (inFull || hundreds > 0) {
            words.add(FIGURES.get(hundreds));
            words.add("trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(FIGURES.get(tens));
            words.add("mươi");
        } else if (ones > 0 && (inFull || hundreds > 0)) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
        if (!unit.isEmpty()) {
            words.add(unit);
        }
        return true;
    }

    private static String ones(int tens, int ones) {
        if (tens > 0 && ones == 5) {
            return "lăm";
        }
        if (tens > 1 && ones == 1) {
            return "mốt";
        }
        if (tens > 1 && ones == 4) {
            return "tư";
        }
        return FIGURES.get(ones);
    }
}
