package vn.vinhdanh.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Versioned;

/**
 * Aggregates in memory, for tests of use cases without a store. As in the store, one write is atomic and records the
 * state together with its events. Thread-safe.
 */
public class InMemoryAggregates<S, E> implements Aggregates<S, E> {

    /** An event, with the id of its aggregate. */
    public record RecordedEvent<E>(String id, E event) {}

    private final Map<String, Versioned<S>> byId = new LinkedHashMap<>();
    private final List<RecordedEvent<E>> events = new ArrayList<>();
    private final String kind;
    private final Function<S, String> communeOf;
    private final Runnable aroundWrites;

    /**
     * @param kind of the aggregate, for {@link NotFound}
     * @param aroundWrites runs before and after each write, outside of any lock. It may throw to simulate a crash: a
     *     write that was made stays.
     */
    public InMemoryAggregates(String kind, Function<S, String> communeOf, Runnable aroundWrites) {
        this.kind = kind;
        this.communeOf = communeOf;
        this.aroundWrites = aroundWrites;
    }

    /** All aggregates, in the order of their creation. */
    public final synchronized List<Versioned<S>> all() {
        return List.copyOf(byId.values());
    }

    /** All events, in the order of their writes. */
    public final synchronized List<RecordedEvent<E>> events() {
        return List.copyOf(events);
    }

    @Override
    public final synchronized Optional<Versioned<S>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public final Versioned<S> get(String id, Actor reader) {
        return find(id).filter(found -> communeOf.apply(found.state()).equals(reader.commune()))
                .orElseThrow(() -> new NotFound(kind));
    }

    /** There is no trail. */
    @Override
    public final void eraseTrail(String id, Actor actor) {
        get(id, actor);
    }

    @Override
    public final boolean add(String id, Outcome<S, E> first, CommandContext context) {
        return write(new Versioned<>(id, 1, first.state()), first.events());
    }

    @Override
    public final Versioned<S> change(
            String id, @Nullable Long expectedVersion, CommandContext context, Function<S, Outcome<S, E>> decide) {
        while (true) {
            Versioned<S> before = get(id, context.actor());
            if (expectedVersion != null && expectedVersion != before.version()) {
                throw new StaleVersion(kind);
            }
            Outcome<S, E> outcome = decide.apply(before.state());
            if (outcome.changesNothing(before.state())) {
                return before;
            }
            Versioned<S> after = new Versioned<>(id, before.version() + 1, outcome.state());
            if (write(after, outcome.events())) {
                return after;
            }
        }
    }

    @Override
    public final Versioned<S> change(Versioned<S> known, CommandContext context, Function<S, Outcome<S, E>> decide) {
        Outcome<S, E> outcome;
        try {
            outcome = decide.apply(known.state());
        } catch (RuntimeException mayStemFromOutdatedState) {
            return change(known.id(), null, context, decide);
        }
        Versioned<S> after = new Versioned<>(known.id(), known.version() + 1, outcome.state());
        return !outcome.changesNothing(known.state()) && write(after, outcome.events())
                ? after
                : change(known.id(), null, context, decide);
    }

    private boolean write(Versioned<S> next, List<E> outcome) {
        aroundWrites.run();
        boolean written = recordIfNext(next, outcome);
        aroundWrites.run();
        return written;
    }

    private synchronized boolean recordIfNext(Versioned<S> next, List<E> outcome) {
        Versioned<S> current = byId.get(next.id());
        long version = current == null ? 0 : current.version();
        if (next.version() != version + 1) {
            return false;
        }
        byId.put(next.id(), next);
        outcome.forEach(event -> events.add(new RecordedEvent<>(next.id(), event)));
        return true;
    }
}
