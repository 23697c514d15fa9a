package vn.vinhdanh.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lets a line end only after a space. Vietnamese is written in separate syllables, and an officer never wants "QĐ-" at the
 * end of a line with "UBND" on the next. Only a word that no sentence has, such as a link, may end a line at every
 * {@value #LONG_WORD} characters.
 */
final class SpaceBreaker implements FSTextBreaker {

    private static final int LONG_WORD = 24;

    private String text = "";
    private int from;

    @Override
    public void setText(String text) {
        this.text = text;
        this.from = 0;
    }

    /** The next place where a line may end, or -1. */
    @Override
    public int next() {
        if (from >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', from);
        int wordEnd = space < 0 ? text.length() : space + 1;
        from = wordEnd - from > LONG_WORD ? from + LONG_WORD : wordEnd;
        return from;
    }
}
