package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;

/**
 * The result of the council's vote on one nomination. It contains totals, but no member's choice.
 *
 * @param day day of the closing; its norms give the estimated reward
 * @param eligible the denominator: number of appointed members without a conflict
 * @param needed number of votes in favour that were required
 */
public record Vote(
        String sessionId,
        LocalDate day,
        boolean selected,
        int inFavour,
        int against,
        int abstained,
        int eligible,
        int needed) {

    /** False if too few members voted for a secret result. Then all totals are zero. */
    public boolean decided() {
        return inFavour + against + abstained > 0;
    }
}
