package vn.vinhdanh.paper;

import java.util.List;

/**
 * A text in the largest size in which it fits. It is broken between words only and never cut: what fits in no size takes
 * more lines in the smallest one.
 */
record FittedText(Typeface.Face face, int size, List<String> lines) {

    /** From line to line, in percent of the size. */
    private static final int LEADING = 125;

    /**
     * @param width in points
     * @param most lines
     */
    static FittedText of(String text, Typeface.Face face, int width, int most, int largest, int smallest) {
        String printable = ComposedLetters.in(PrintableText.of(text)).strip();
        if (printable.isEmpty()) {
            return new FittedText(face, smallest, List.of());
        }
        for (int size = largest; size > smallest; size--) {
            FittedText fitted = new FittedText(face, size, BalancedLines.of(printable, width * 10, size));
            if (fitted.lines.size() <= most && fitted.width() <= width) {
                return fitted;
            }
        }
        return new FittedText(face, smallest, BalancedLines.of(printable, width * 10, smallest));
    }

    /** Of the widest line, in points. */
    float width() {
        return lines.stream().map(face::width).max(Float::compare).orElse(0f) * size;
    }

    /** In points. */
    float leading() {
        return size * LEADING / 100f;
    }

    /** In points. */
    float height() {
        return lines.size() * leading();
    }
}
