package vn.vinhdanh.paper;

/**
 * One column of a {@link Table}.
 *
 * @param share its width as a part of the sum of all shares
 */
public record Column(String header, int share, Alignment alignment) {

    public enum Alignment {
        LEFT,
        CENTRED,
        RIGHT
    }

    public Column {
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
