package vn.vinhdanh.budget.domain.finalaccount;

/**
 * What became of one line of the estimate, in đồng.
 *
 * @param code in all versions of the estimate
 * @param estimated in the first version that was approved; 0 if that did not have it
 * @param adjusted in the version that holds; 0 if that does not have it any more
 * @param spent what was paid for good
 * @param advanced what somebody has taken and not settled
 */
public record AccountLine(int code, String text, long estimated, long adjusted, long spent, long advanced) {

    /** What is neither spent nor advanced; less than zero if more was spent than the line has by now. */
    public long left() {
        return adjusted - spent - advanced;
    }
}
