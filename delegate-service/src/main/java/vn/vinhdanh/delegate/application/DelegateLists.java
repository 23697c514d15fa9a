package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Versioned;

/** Queries for delegates that do not use the id. */
public interface DelegateLists {

    /** @param units codes of the units; null selects all units */
    record Filter(String commune, @Nullable Set<String> units, ListDelegates.Query query) {}

    /**
     * Numbers of delegates.
     *
     * @param byState without the states that no delegate has
     * @param byDelivery of the newest invitation: {@code PENDING}, {@code SENT} and so on
     */
    record DelegateCounts(Map<State, Integer> byState, Map<String, Integer> byDelivery) {}

    /**
     * One page of the delegates, ordered by id or by the time of creation.
     *
     * @param after id of the last delegate of the page before; null for the first page
     */
    List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit);

    /** All delegates of a conference, in no particular order. */
    List<Versioned<Delegate>> all(String conferenceId);

    /**
     * The delegate who received the award of the nomination, even if it was revoked; only if there is no other, one from
     * whom it is being parted or who was merged.
     */
    Optional<Versioned<Delegate>> findByNomination(String conferenceId, String nominationId);

    /** One of those who have the award or from whom it is being parted, also one who was merged; empty once it is revoked. */
    Optional<Versioned<Delegate>> findHaving(String conferenceId, String nominationId);

    DelegateCounts count(String conferenceId);
}
