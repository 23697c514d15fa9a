package vn.vinhdanh.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Allows line breaks only after spaces. Vietnamese syllables are separated by spaces, and a break inside "QĐ-UBND"
 * would be wrong. Only a word that is longer than any in a sentence, such as a link, may also break after every
 * {@value #LONG_WORD} characters.
 */
final class SpaceLineBreaker implements FSTextBreaker {

    private static final int LONG_WORD = 24;

    private String text = "";
    private int from;

    @Override
    public void setText(String text) {
        this.text = text;
        this.from = 0;
    }

    /** The next position at which a line may end, or -1. */
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
