package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
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

    /** The ids of the delegates; the first is next. */
    List<String> inOrder(Pool pool);

    default Optional<String> first(Pool pool) {
        return inOrder(pool).stream().findFirst();
    }

    /** @return 1 for the next; 0 if the delegate is not on the list */
    default int position(Pool pool, String delegateId) {
        return inOrder(pool).indexOf(delegateId) + 1;
    }

    default int length(Pool pool) {
        return inOrder(pool).size();
    }
}
