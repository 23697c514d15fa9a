package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a centred text into as few lines as necessary. The lines have similar widths. A break after a comma is
 * preferred to a break inside a phrase; a break inside a date or a proper name is avoided, and so is a last line of one
 * word.
 */
final class BalancedLines {

    /** A safety margin, because the sum of the glyph widths can differ from the width that the engine computes. */
    private static final int SAFE_PERCENT = 97;

    private static final int BREAK_BETWEEN_PHRASES = 15;
    private static final int BREAK_INSIDE_PHRASE = 60;
    private static final int BREAK_INSIDE_NAME_OR_DATE = 200;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 2;
    private static final Set<String> WORDS_INSIDE_DATES = Set.of("tháng", "năm", "-", "–");
    private static final Set<String> FIRST_WORDS_OF_PHRASES =
            Set.of("cho", "của", "về", "và", "trong", "theo", "tại", "có", "với", "được", "để", "do", "từ");

    private final String[] words;
    private final int maxWidth;
    private final boolean capitals;

    /** For each word, the width of all words before it, with their spaces. */
    private final int[] widthBefore;

    private BalancedLines(String text, int maxWidth) {
        this.words = text.split(" +");
        this.maxWidth = maxWidth;
        this.capitals = text.equals(CommonParts.capitals(text));
        this.widthBefore = new int[words.length + 1];
        for (int at = 0; at < words.length; at++) {
            widthBefore[at + 1] = widthBefore[at] + Typeface.loaded().width(words[at] + " ");
        }
    }

    /**
     * @param width width of the column, in tenths of a point
     * @param size font size, in points
     */
    static List<String> of(String text, int width, int size) {
        return new BalancedLines(PrintableText.of(text).strip(), width * SAFE_PERCENT / size).lines();
    }

    private List<String> lines() {
        List<String> greedy = greedy();
        return greedy.size() == 1 || words.length > 200 ? greedy : balanced(greedy.size());
    }

    /** Puts as many words on each line as fit. A word that is wider than a line gets a line of its own. */
    private List<String> greedy() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.length; to++) {
            if (to == words.length || width(from, to + 1) > maxWidth) {
                lines.add(line(from, to));
                from = to;
            }
        }
        return lines;
    }

    /** Finds the division into this number of lines that has the lowest cost, by dynamic programming from the end. */
    private List<String> balanced(int count) {
        long[][] cost = new long[count + 1][words.length + 1];
        int[][] end = new int[count + 1][words.length + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, IMPOSSIBLE));
        cost[0][words.length] = 0;
        int ideal = width(0, words.length) / count;
        for (int lines = 1; lines <= count; lines++) {
            for (int from = words.length - 1; from >= 0; from--) {
                for (int to = from + 1; to <= words.length && (to == from + 1 || width(from, to) <= maxWidth); to++) {
                    long total = cost(from, to, ideal) + cost[lines - 1][to];
                    if (total < cost[lines][from]) {
                        cost[lines][from] = total;
                        end[lines][from] = to;
                    }
                }
            }
        }
        List<String> result = new ArrayList<>();
        for (int lines = count, from = 0; lines > 0; lines--) {
            result.add(line(from, end[lines][from]));
            from = end[lines][from];
        }
        return result;
    }

    private long cost(int from, int to, int ideal) {
        long deviation = Math.abs(width(from, to) - ideal) * 1000L / ideal;
        return deviation * deviation / 1000 + (to == words.length ? 0 : costOfBreakBefore(to));
    }

    private int costOfBreakBefore(int at) {
        String before = words[at - 1];
        String after = words[at];
        if (WORDS_INSIDE_DATES.contains(after)
                || Character.isDigit(after.charAt(0))
                || (!capitals && areNames(before, after))) {
            return BREAK_INSIDE_NAME_OR_DATE;
        }
        if (",;:–-".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return 0;
        }
        return FIRST_WORDS_OF_PHRASES.contains(after.toLowerCase(Locale.ROOT))
                ? BREAK_BETWEEN_PHRASES
                : BREAK_INSIDE_PHRASE;
    }

    private static boolean areNames(String before, String after) {
        return Character.isUpperCase(before.charAt(0))
                && Character.isUpperCase(after.charAt(0))
                && Character.isLetter(before.charAt(before.length() - 1));
    }

    private String line(int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    private int width(int from, int to) {
        return widthBefore[to] - widthBefore[from];
    }
}
