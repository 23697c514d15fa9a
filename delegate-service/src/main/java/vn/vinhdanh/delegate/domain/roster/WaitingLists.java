package vn.vinhdanh.delegate.domain.roster;

import java.util.Optional;

/** Who waits for a place of a pool, in the order of coming. */
public interface WaitingLists {

    /** Makes the pool's list exist. A second time changes nothing. */
    void open(Pool pool);

    /** Who waits already keeps the position.
     *
     * @return the position; 1 is next */
    int join(Pool pool, String delegateId);

    void leave(Pool pool, String delegateId);

    Optional<String> first(Pool pool);

    /** @return 0 for who does not wait */
    int position(Pool pool, String delegateId);

    int length(Pool pool);
}
