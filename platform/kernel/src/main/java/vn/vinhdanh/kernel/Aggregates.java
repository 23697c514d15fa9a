package vn.vinhdanh.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The collection of one kind of aggregate. Each write is one atomic operation on one document: state, version, events
 * and audit entry are written together or not at all.
 *
 * @param <S> the aggregate's state
 * @param <E> its domain events
 */
public interface Aggregates<S, E> {

    /** For event handlers: not restricted to the commune of a reader. */
    Optional<Versioned<S>> find(String id);

    /** @throws NotFound if there is none, or if it belongs to another commune */
    Versioned<S> get(String id, Actor reader);

    /**
     * Adds the aggregate if the id is free. A second call with the same id changes nothing, so creation is idempotent.
     *
     * @return false if the id was taken
     */
    boolean add(String id, Outcome<S, E> first, CommandContext context);

    /**
     * As {@link #add}, for callers that continue with the new aggregate.
     *
     * @return empty if the id was taken
     */
    default Optional<Versioned<S>> create(String id, Outcome<S, E> first, CommandContext context) {
        return add(id, first, context) ? Optional.of(new Versioned<>(id, 1, first.state())) : Optional.empty();
    }

    /**
     * Loads the aggregate, lets it decide, and records the outcome. An outcome that changes nothing writes nothing. If
     * no version is expected and another writer was faster, {@code decide} is called again with the newer state.
     *
     * @param expectedVersion from If-Match; null if the caller has no version; {@link VersionRequired#NONE} if the caller
     *     had to name one and did not
     * @throws NotFound as {@link #get}
     * @throws StaleVersion if the expected version is not the stored one, and {@code decide} does not refuse the actor
     * @throws VersionRequired likewise, for a version that was not named
     */
    Versioned<S> change(
            String id, @Nullable Long expectedVersion, CommandContext context, Function<S, Outcome<S, E>> decide);

    /**
     * As {@link #change(String, Long, CommandContext, Function)}, of an aggregate that its first change makes. Until then it
     * is as {@code beginning} says, with version 0.
     */
    default Versioned<S> changeOrBegin(
            String id,
            S beginning,
            @Nullable Long expectedVersion,
            CommandContext context,
            Function<S, Outcome<S, E>> decide) {
        Optional<Versioned<S>> known = find(id);
        if (known.isPresent()) {
            return expectedVersion == null
                    ? change(known.get(), context, decide)
                    : change(id, expectedVersion, context, decide);
        }
        if (expectedVersion != null && expectedVersion == VersionRequired.NONE) {
            throw new VersionRequired("the first change of " + id);
        }
        if (expectedVersion != null && expectedVersion != 0) {
            throw new StaleVersion("the first change of " + id);
        }
        Outcome<S, E> first = decide.apply(beginning);
        if (first.changesNothing(beginning)) {
            return new Versioned<>(id, 0, beginning);
        }
        // Another writer may have been faster: then the version that was read is not the stored one.
        return create(id, first, context).orElseGet(() -> change(id, expectedVersion, context, decide));
    }

    /**
     * Erases the values and reasons in the audit trail of an aggregate of the actor's commune, after a write that was
     * {@link CommandContext#erasing}. Who did what and when stays, and the ground of the erasure. May be repeated.
     *
     * @throws NotFound as {@link #get}
     */
    void eraseTrail(String id, Actor actor);

    /**
     * Changes exactly the version that the caller has just read or written, without reading it again.
     *
     * @return empty if the stored version is another one by now
     */
    default Optional<Versioned<S>> changeIfCurrent(
            Versioned<S> known, CommandContext context, Function<S, Outcome<S, E>> decide) {
        try {
            return Optional.of(change(known.id(), known.version(), context, decide));
        } catch (StaleVersion outdated) {
            return Optional.empty();
        }
    }

    /**
     * As {@link #change(String, Long, CommandContext, Function)} without an expected version, but decides first on the
     * version that the caller has just read or written, which saves the read. If that version is outdated, or the
     * decision refuses it, it decides again on the stored state.
     */
    default Versioned<S> change(Versioned<S> known, CommandContext context, Function<S, Outcome<S, E>> decide) {
        try {
            Optional<Versioned<S>> changed = changeIfCurrent(known, context, decide);
            if (changed.isPresent()) {
                return changed.get();
            }
        } catch (RuleViolation mayStemFromOutdatedState) {
            // The stored state decides.
        }
        return change(known.id(), null, context, decide);
    }
}
