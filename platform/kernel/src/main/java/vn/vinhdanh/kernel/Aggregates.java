package vn.vinhdanh.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The collection of one kind of aggregate, as its domain sees it. Each write is one atomic operation on one document:
 * state, version, events and history entry together, or nothing.
 *
 * @param <S> the aggregate's state
 * @param <E> its domain events
 */
public interface Aggregates<S, E> {

    /** For reactions, which know what they look for. */
    Optional<Versioned<S>> find(String id);

    /** @throws NotFound where there is none, or it is another commune's: its data does not exist for this reader */
    Versioned<S> get(String id, Actor reader);

    /**
     * As {@link #get}, but what was seen within the last second may be said again without asking. For a plan, which is
     * decided elsewhere and known here a moment later anyway.
     */
    default Versioned<S> recall(String id, Actor reader) {
        return get(id, reader);
    }

    /** Adds if absent. A second call with the same id changes nothing: that is what makes creation idempotent.
     *
     * @return false if the id was taken */
    boolean add(String id, Outcome<S, E> first, CommandContext cause);

    /**
     * Loads, lets the aggregate decide, records. A decision that changes nothing writes nothing. Where no version is
     * expected and another writer was faster, it decides again on the newer state.
     *
     * @param expectedVersion from If-Match; null where the caller has seen none
     * @throws NotFound as {@link #get}
     * @throws StaleVersion where the version expected is not the one stored
     */
    Versioned<S> change(
            String id, @Nullable Long expectedVersion, CommandContext cause, Function<S, Outcome<S, E>> decide);
}
