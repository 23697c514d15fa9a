package vn.vinhdanh.paper;

/** Writes amounts in figures as Vietnamese documents do: in groups of three, separated by points. */
public final class AmountInFigures {

    private AmountInFigures() {}

    /** "1.410.000 đ". A no-break space keeps amount and unit on one line. */
    public static String vietnamese(long dong) {
        return grouped(dong) + "\u00a0đ";
    }

    /** "1.410.000", for a column whose header gives the unit. */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }
}
