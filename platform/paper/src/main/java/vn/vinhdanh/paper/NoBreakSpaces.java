package vn.vinhdanh.paper;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inserts no-break spaces between words that belong on one line: "số 12/TTr-VHXH", "ngày 05", "Điều 1", "Y Bhăm", and the
 * last two words of a paragraph, so that its last line has more than one word.
 */
final class NoBreakSpaces {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![^\\s(])(số|ngày|tháng|năm|Điều|khoản|điểm) (?=\\d[^\\s\\u00a0]{0,20}(?:\\s|$))");
    /** Y, A and H’ begin names of Ê Đê, Jrai and Bahnar. */
    private static final Pattern PREFIX_OF_NAME = Pattern.compile("(?<![^\\s(])(Y|A|H['’ʼ‘]?) (?=\\p{Lu})");

    private static final Pattern LAST_TWO = Pattern.compile("(?<=\\s)(\\S{1,10}) (?=\\S{1,10}$)");

    /** A paragraph with fewer characters fits on one line. */
    private static final int ONE_LINE = 60;

    private NoBreakSpaces() {}

    /** Inserts no-break spaces into the text of a paragraph. */
    static String in(String text) {
        String numbered = named(NUMBERED.matcher(text).replaceAll(NoBreakSpaces::joined));
        return text.length() < ONE_LINE ? numbered : LAST_TWO.matcher(numbered).replaceFirst(NoBreakSpaces::joined);
    }

    /** Joins the last two words of a cell, such as "Thị Ánh", if the column is wide enough for both. */
    static String inCell(String cell, int columnWidth) {
        String text = named(cell);
        Matcher pair = LAST_TWO.matcher(text);
        boolean fits = pair.find() && ColumnWidths.fits(pair.group() + text.substring(pair.end()), columnWidth);
        return fits ? pair.replaceFirst(NoBreakSpaces::joined) : text;
    }

    private static String named(String text) {
        return PREFIX_OF_NAME.matcher(text).replaceAll(NoBreakSpaces::joined);
    }

    private static String joined(MatchResult pair) {
        return Matcher.quoteReplacement(pair.group(1) + "\u00a0");
    }
}
