package vn.vinhdanh.delegate.domain.congress;

/**
 * How many votes adopt: more than this part of the delegates who are present. Whoever does not vote counts as present.
 *
 * @param moreThanPercent from 50 to 99
 */
public record Majority(int moreThanPercent) {

    /** More than half of those present, as is the custom where no statute says otherwise. */
    static final Majority HALF = new Majority(50);

    private static final int ALL = 100;

    public boolean isReachedBy(int votes, int present) {
        return votes * ALL > present * moreThanPercent;
    }

    /** The least number of votes that reach it. */
    public int of(int present) {
        return present * moreThanPercent / ALL + 1;
    }
}
