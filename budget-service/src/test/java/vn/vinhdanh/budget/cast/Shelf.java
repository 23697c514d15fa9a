package vn.vinhdanh.budget.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Decided;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.Stored;

/** Aggregates in memory, by the contract of {@link Aggregates}, with what they said in the order they said it. */
public class Shelf<S, E> implements Aggregates<S, E> {

    private final Map<String, Stored<S>> documents = new ConcurrentSkipListMap<>();
    private final List<E> said = new CopyOnWriteArrayList<>();
    private final Function<S, String> communeOf;
    private final Fate fate;

    public Shelf(Function<S, String> communeOf, Fate fate) {
        this.communeOf = communeOf;
        this.fate = fate;
    }

    public List<E> said() {
        return List.copyOf(said);
    }

    public List<Stored<S>> all() {
        return new ArrayList<>(documents.values());
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Stored<S> get(String id, Actor reader) {
        return find(id).filter(stored -> communeOf.apply(stored.state()).equals(reader.commune()))
                .orElseThrow(() -> new NotFound("document"));
    }

    @Override
    public boolean add(String id, Decided<S, E> first, Cause cause) {
        return fate.write(() -> {
            boolean added = documents.putIfAbsent(id, Stored.first(id, first.state())) == null;
            if (added) {
                said.addAll(first.events());
            }
            return added;
        });
    }

    @Override
    public Stored<S> change(String id, @Nullable Long expectedVersion, Cause cause, Function<S, Decided<S, E>> decide) {
        while (true) {
            Stored<S> seen = get(id, cause.actor());
            if (expectedVersion != null && expectedVersion != seen.version()) {
                throw new StaleVersion("document");
            }
            Decided<S, E> decided = decide.apply(seen.state());
            if (decided.state().equals(seen.state())) {
                return seen;
            }
            Stored<S> next = new Stored<>(id, seen.version() + 1, decided.state());
            boolean recorded = fate.write(() -> {
                boolean won = documents.replace(id, seen, next);
                if (won) {
                    said.addAll(decided.events());
                }
                return won;
            });
            if (recorded) {
                return next;
            }
        }
    }
}
