package vn.vinhdanh.delegate.domain.roster;

import java.util.Optional;

/**
 * The places of the conferences. Each is one document that is claimed by itself: nobody can take a place that does not
 * exist, so a cap holds however many ask at once, on any topology of the store.
 *
 * <p>Before a delegate claims a turn, the delegate's own document names that turn; it names no other until that claim
 * is lost for good or given back. So a crash between the two leaves neither a place without a delegate nor a delegate
 * with two places: whoever goes on with the delegate finds the one turn to ask for again.
 */
public interface Places {

    /** Makes the places of the pool exist. A second time changes nothing. */
    void lay(Pool pool);

    /**
     * The open turn of a place that is free at this moment.
     *
     * @param from where in the pool to begin to look; after the last place comes the first
     */
    Optional<PlaceGeneration> free(Pool pool, int from);

    int taken(Pool pool);

    /** @return true if the delegate holds the place in this turn, from now or from before */
    boolean claim(PlaceGeneration turn, String delegateId);

    /**
     * Ends the turn, if this delegate holds it or nobody does; then no claim of it can succeed any more. A second time
     * changes nothing.
     */
    void giveBack(PlaceGeneration turn, String delegateId);
}
