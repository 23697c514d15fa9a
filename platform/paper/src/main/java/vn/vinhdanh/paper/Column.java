package vn.vinhdanh.paper;

/**
 * One column of a {@link Table}.
 *
 * @param header at most 80 characters
 * @param share its width as a part of the sum of all shares
 */
public record Column(String header, int share, Alignment alignment) {

    public enum Alignment {
        LEFT,
        CENTRED,
        RIGHT
    }

    /** A longer heading would not leave a page room for rows. */
    private static final int LONGEST_HEADER = 80;

    public Column {
        if (header.length() > LONGEST_HEADER) {
            throw new IllegalArgumentException("A column's heading has at most " + LONGEST_HEADER + " characters");
        }
        if (share < 1) {
            throw new IllegalArgumentException("Column " + header + " has no width");
        }
    }

    /** Text from the left edge. */
    public static Column text(String header, int share) {
        return new Column(header, share, Alignment.LEFT);
    }

    /** Short values in the middle: ordinal numbers, dates, codes. */
    public static Column centred(String header, int share) {
        return new Column(header, share, Alignment.CENTRED);
    }

    /** Numbers, aligned at their last figure. */
    public static Column number(String header, int share) {
        return new Column(header, share, Alignment.RIGHT);
    }
}
