package vn.vinhdanh.paper;

/**
 * One column of a {@link Table}.
 *
 * @param header at most 80 characters
 * @param share relative width; the width of the table is divided in proportion to all shares
 */
public record Column(String header, int share, Alignment alignment) {

    public enum Alignment {
        LEFT,
        CENTRED,
        RIGHT
    }

    /** A longer header would leave no room for rows on a page. */
    private static final int MAX_HEADER_LENGTH = 80;

    public Column {
        if (header.length() > MAX_HEADER_LENGTH) {
            throw new IllegalArgumentException("A column header has at most " + MAX_HEADER_LENGTH + " characters");
        }
        if (share < 1) {
            throw new IllegalArgumentException("Column " + header + " has no width");
        }
    }

    /** A column of text, aligned left. */
    public static Column text(String header, int share) {
        return new Column(header, share, Alignment.LEFT);
    }

    /** A column of short centred values, such as ordinal numbers, dates or codes. */
    public static Column centred(String header, int share) {
        return new Column(header, share, Alignment.CENTRED);
    }

    /** A column of numbers, aligned right. */
    public static Column number(String header, int share) {
        return new Column(header, share, Alignment.RIGHT);
    }
}
