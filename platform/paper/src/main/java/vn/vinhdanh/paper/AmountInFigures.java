package vn.vinhdanh.paper;

/** Money as Vietnamese papers write it in figures: groups of three, parted by points. */
public final class AmountInFigures {

    private AmountInFigures() {}

    /** "1.410.000 đ"; the amount and its unit stay on one line. */
    public static String vietnamese(long dong) {
        return grouped(dong) + "\u00a0đ";
    }

    /** "1.410.000", for a column whose heading gives the unit. */
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
