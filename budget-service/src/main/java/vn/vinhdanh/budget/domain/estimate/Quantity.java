package vn.vinhdanh.budget.domain.estimate;

/**
 * How much of a line is needed.
 *
 * @param count of units; if {@code perPlace}, for each place that a delegate has
 * @param perPlace whether it follows the number of places that are taken
 */
public record Quantity(int count, boolean perPlace) {

    public static final int MOST = 100_000;

    public Quantity {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("A quantity is between 1 and " + MOST);
        }
    }

    /** @param places taken by delegates */
    public long of(int places) {
        return perPlace ? (long) count * places : count;
    }
}
