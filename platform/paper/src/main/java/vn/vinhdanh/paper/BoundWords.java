package vn.vinhdanh.paper;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps together the words of a paragraph that belong on one line: "số 12/TTr-VHXH", "ngày 05", "Điều 1", and the last
 * two words, so that no line consists of one word.
 */
final class BoundWords {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![^\\s(])(số|ngày|tháng|năm|Điều|khoản|điểm) (?=\\d[^\\s\\u00a0]{0,20}(?:\\s|$))");
    private static final Pattern LAST_TWO = Pattern.compile("(?<=\\s)(\\S{1,10}) (?=\\S{1,10}$)");

    /** A paragraph shorter than this fits one line. */
    private static final int ONE_LINE = 60;

    private BoundWords() {}

    /** The text with a no-break space where a line must not end. */
    static String in(String text) {
        String numbered = NUMBERED.matcher(text).replaceAll(BoundWords::bound);
        return text.length() < ONE_LINE ? numbered : LAST_TWO.matcher(numbered).replaceFirst(BoundWords::bound);
    }

    /** The same for the last two words of a cell, "Thị Ánh", if the column is wide enough for both. */
    static String inCell(String text, int columnWidth) {
        Matcher pair = LAST_TWO.matcher(text);
        boolean bindable = pair.find() && ColumnWidths.holds(pair.group() + text.substring(pair.end()), columnWidth);
        return bindable ? pair.replaceFirst(BoundWords::bound) : text;
    }

    private static String bound(MatchResult pair) {
        return Matcher.quoteReplacement(pair.group(1) + "\u00a0");
    }
}
