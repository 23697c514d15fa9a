package vn.vinhdanh.nomination.domain.council;

/**
 * What the vote on one line came to.
 *
 * @param tally nothing where the line was not decided: fewer than three voted on it
 *
 * @param eligible appointed members without a conflict on it
 * @param needed votes in favour that select it
 */
public record Result(String nominationId, Tally tally, int eligible, int needed, boolean selected) {

    public boolean decided() {
        return tally.cast() > 0;
    }

    static Result of(Line line, Tally tally, int eligible, int needed) {
        return new Result(line.nominationId(), tally, eligible, needed, tally.inFavour() >= needed);
    }
}
