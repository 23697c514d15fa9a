package vn.vinhdanh.delegate.domain.roster;

import java.util.Map;
import java.util.Optional;

/**
 * The places of the conferences. Each place is one document and is claimed by one write. Only places that exist can be
 * taken, so concurrent requests never exceed the cap, on a standalone server as on a sharded cluster.
 *
 * <p>Before a delegate claims a generation of a place, the delegate's document names it in its reservation. The
 * reservation names no other place until that claim is lost or released. So a crash between the two writes leaves
 * neither a place without a delegate nor a delegate with two places: the process that continues finds the one
 * generation to claim again.
 */
public interface Places {

    /** Creates the places of the pool that do not exist. */
    void createAll(Pool pool);

    /**
     * Finds a free place. Another delegate may claim it at any time. If places beyond the size of the pool are taken, as
     * many of its first free places are skipped.
     *
     * @param from index in the pool where the search starts; it continues with the first place after the last
     */
    Optional<PlaceGeneration> findFree(Pool pool, int from);

    /** Finds any free place, also beyond the size, for a delegate who has a place already and moves to this pool. */
    Optional<PlaceGeneration> findToMove(Pool pool);

    /** The number of places that are taken, also beyond the size of the pool. */
    int countTaken(Pool pool);

    /** The places of the conference that are taken, with the id of the delegate who has it. */
    Map<PlaceGeneration, String> taken(String conferenceId);

    /** @return true if the delegate holds the place in this generation, since now or before */
    boolean claim(PlaceGeneration generation, String delegateId);

    /**
     * Ends the generation if this delegate or no delegate holds it, so that no later claim of it succeeds. A second
     * call changes nothing.
     */
    void release(PlaceGeneration generation, String delegateId);
}
