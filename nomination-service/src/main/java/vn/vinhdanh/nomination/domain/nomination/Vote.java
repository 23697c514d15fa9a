package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;

/**
 * What the council's vote came to. Totals only: nothing tells who chose what.
 *
 * @param day of the closing; the norms of this day give the estimated reward
 * @param eligible appointed members without a conflict on it: the denominator
 * @param needed votes in favour that were needed
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

    /** Whether the line has a result: too few votes to be secret are not counted, and no vote was published. */
    public boolean decided() {
        return inFavour + against + abstained > 0;
    }
}
