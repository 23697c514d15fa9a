package vn.vinhdanh.nomination.domain.council;

/**
 * What the vote on one line came to.
 *
 * @param eligible appointed members without a conflict on it
 * @param needed votes in favour that select it
 */
public record Result(String nominationId, Tally tally, int eligible, int needed, boolean selected) {

    static Result of(Line line, Tally tally, int eligible, int needed) {
        return new Result(line.nominationId(), tally, eligible, needed, tally.inFavour() >= needed);
    }
}
