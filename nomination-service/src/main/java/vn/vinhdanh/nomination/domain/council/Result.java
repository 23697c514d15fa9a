package vn.vinhdanh.nomination.domain.council;

/**
 * The result of the vote on one line.
 *
 * @param tally all zero if fewer than three members voted, so the line is not decided
 * @param eligible number of appointed members without a conflict on the line
 * @param needed number of votes in favour that selects the nomination
 */
public record Result(String nominationId, Tally tally, int eligible, int needed, boolean selected) {

    public boolean decided() {
        return tally.total() > 0;
    }

    static Result of(Line line, Tally tally, int eligible, int needed) {
        return new Result(line.nominationId(), tally, eligible, needed, tally.inFavour() >= needed);
    }
}
