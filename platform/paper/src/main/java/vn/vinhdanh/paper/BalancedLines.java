package vn.vinhdanh.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a centred text into as few lines as it needs, as an officer would: of even width, rather after a comma than
 * inside a phrase, never inside a date or a proper name if it can be helped, and with no word left hanging.
 */
final class BalancedLines {

    /** Room for what measuring by glyphs alone does not know. */
    private static final int SAFE_PERCENT = 97;

    private static final int BETWEEN_PHRASES = 15;
    private static final int INSIDE_A_PHRASE = 60;
    private static final int INSIDE_A_NAME_OR_DATE = 200;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 2;
    private static final Set<String> OF_A_DATE = Set.of("tháng", "năm", "-", "–");
    private static final Set<String> OPENS_A_PHRASE =
            Set.of("cho", "của", "về", "và", "trong", "theo", "tại", "có", "với", "được", "để", "do", "từ");

    private final String[] words;
    private final int widest;
    private final boolean capitals;

    /** The width of all words before each, with their spaces. */
    private final int[] before;

    private BalancedLines(String text, int widest) {
        this.words = text.split(" +");
        this.widest = widest;
        this.capitals = text.equals(CommonParts.capitals(text));
        this.before = new int[words.length + 1];
        for (int at = 0; at < words.length; at++) {
            before[at + 1] = before[at] + Typeface.loaded().width(words[at] + " ");
        }
    }

    /**
     * @param width of the column, in tenths of a point
     * @param size of the type, in points
     */
    static List<String> of(String text, int width, int size) {
        return new BalancedLines(PrintableText.of(text).strip(), width * SAFE_PERCENT / size).lines();
    }

    private List<String> lines() {
        List<String> filled = filled();
        return filled.size() == 1 || words.length > 200 ? filled : even(filled.size());
    }

    /** Puts as many words on each line as fit; a word wider than the line stands on a line of its own. */
    private List<String> filled() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.length; to++) {
            if (to == words.length || width(from, to + 1) > widest) {
                lines.add(line(from, to));
                from = to;
            }
        }
        return lines;
    }

    /** The cheapest of all ways to part the words into so many lines, found from the end backwards. */
    private List<String> even(int count) {
        long[][] cost = new long[count + 1][words.length + 1];
        int[][] end = new int[count + 1][words.length + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, IMPOSSIBLE));
        cost[0][words.length] = 0;
        int ideal = width(0, words.length) / count;
        for (int lines = 1; lines <= count; lines++) {
            for (int from = words.length - 1; from >= 0; from--) {
                for (int to = from + 1; to <= words.length && (to == from + 1 || width(from, to) <= widest); to++) {
                    long whole = cost(from, to, ideal) + cost[lines - 1][to];
                    if (whole < cost[lines][from]) {
                        cost[lines][from] = whole;
                        end[lines][from] = to;
                    }
                }
            }
        }
        List<String> parted = new ArrayList<>();
        for (int lines = count, from = 0; lines > 0; lines--) {
            parted.add(line(from, end[lines][from]));
            from = end[lines][from];
        }
        return parted;
    }

    private long cost(int from, int to, int ideal) {
        long off = Math.abs(width(from, to) - ideal) * 1000L / ideal;
        return off * off / 1000 + (to == words.length ? 0 : costOfBreakBefore(to));
    }

    private int costOfBreakBefore(int at) {
        String before = words[at - 1];
        String after = words[at];
        if (OF_A_DATE.contains(after) || Character.isDigit(after.charAt(0)) || (!capitals && areNames(before, after))) {
            return INSIDE_A_NAME_OR_DATE;
        }
        if (",;:–-".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return 0;
        }
        return OPENS_A_PHRASE.contains(after.toLowerCase(Locale.ROOT)) ? BETWEEN_PHRASES : INSIDE_A_PHRASE;
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
        return before[to] - before[from];
    }
}
