package vn.vinhdanh.paper;

/**
 * A QR code with its caption beneath.
 *
 * @param content what a scanner reads; 1 to {@value #LONGEST} characters
 * @param caption what it is for, in the reader's words; may be empty
 * @param millimetres the side on paper, quiet zone included
 */
public record QrCode(String content, String caption, int millimetres) implements Block {

    /** Beyond this a printed code of a few centimetres is no longer read reliably by an old phone. */
    public static final int LONGEST = 600;

    public QrCode {
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new IllegalArgumentException("A QR code holds 1 to " + LONGEST + " characters");
        }
        if (millimetres < 15 || millimetres > 120) {
            throw new IllegalArgumentException("A QR code is 15 to 120 mm wide, not " + millimetres);
        }
    }

    QrCode withContent(String other) {
        return new QrCode(other, caption, millimetres);
    }

    /** 30 mm wide, which holds a signed link of 300 characters. */
    public static QrCode of(String content, String caption) {
        return new QrCode(content, caption, 30);
    }
}
