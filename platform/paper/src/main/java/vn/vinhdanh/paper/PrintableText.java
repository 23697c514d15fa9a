package vn.vinhdanh.paper;

import java.text.Normalizer;

/**
 * Makes any text printable: composes it (NFC), removes control and invisible characters, and replaces characters that
 * the typeface lacks by {@value #MISSING}, so that a loss is visible.
 */
final class PrintableText {

    /** WHITE SQUARE, which the typeface has. */
    static final String MISSING = "\u25a1";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private PrintableText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static void append(StringBuilder printable, int codePoint) {
        if (codePoint == NO_BREAK_SPACE) {
            printable.append(NO_BREAK_SPACE);
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            printable.append(' ');
        } else if (isInvisible(codePoint)) {
            return;
        } else if (Typeface.loaded().draws(codePoint)) {
            printable.appendCodePoint(codePoint);
        } else {
            printable.append(MISSING);
        }
    }

    /** Control characters, direction marks, joiners and variation selectors: invisible, and harmful to text search. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
