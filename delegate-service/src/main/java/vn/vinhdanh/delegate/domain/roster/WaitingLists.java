package vn.vinhdanh.delegate.domain.roster;

import java.util.Optional;

/** The ids of the delegates who wait for a place of a pool, in the order of joining. */
public interface WaitingLists {

    /** Creates the list of the pool if it does not exist. */
    void create(Pool pool);

    /**
     * Appends the delegate. A delegate who is on the list keeps the position.
     *
     * @return the position; 1 is next
     */
    int join(Pool pool, String delegateId);

    void leave(Pool pool, String delegateId);

    Optional<String> first(Pool pool);

    /** @return 1 for the next; 0 if the delegate is not on the list */
    int position(Pool pool, String delegateId);

    int length(Pool pool);
}
