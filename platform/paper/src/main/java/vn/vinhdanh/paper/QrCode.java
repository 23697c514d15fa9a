package vn.vinhdanh.paper;

/**
 * A QR code with a caption below it.
 *
 * @param content the encoded text; 1 to {@value #LONGEST} characters
 * @param caption a short explanation for the reader; may be empty
 * @param millimetres side length on paper, including the quiet zone
 */
public record QrCode(String content, String caption, int millimetres) implements Block {

    /** An old phone cannot reliably scan a printed code of a few centimetres with more characters. */
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
