package vn.vinhdanh.platform.store;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What this instance last read or wrote of one collection's documents. Nothing of it is believed: who reads asks the store whether there
 * is another, and a write is guarded by version and hash. It saves the fetching and parsing of what has not changed, and
 * before a change of what was just written, the reading. Forgotten after a moment, so a copy that an operator puts back is seen as it is.
 *
 * <p>The newest stay, however often the others were asked for: what was just written is what is changed next. A cache that keeps the
 * most wanted would let just these go.
 */
final class AggregateCache<S> {

    private static final long MOMENT_NANOS = Duration.ofSeconds(10).toNanos();
    private static final long JUST_NOW_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 500;

    /** @param fetched when the version itself was read or written; @param confirmed when the store last said that there is no other */
    private record Sighting<S>(DocumentSnapshot<S> seen, long fetched, long confirmed) {}

    private final Map<String, Sighting<S>> newest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sighting<S>> eldest) {
            return size() > MOST;
        }
    };

    private final LongSupplier nanos;

    AggregateCache() {
        this(System::nanoTime);
    }

    AggregateCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Optional<DocumentSnapshot<S>> of(String id) {
        forget();
        return Optional.ofNullable(newest.get(id)).map(Sighting::seen);
    }

    /** What needs no question to the store, where a second does not matter. */
    synchronized Optional<DocumentSnapshot<S>> justNow(String id) {
        forget();
        return Optional.ofNullable(newest.get(id))
                .filter(sighting -> isWithin(JUST_NOW_NANOS, sighting.confirmed))
                .map(Sighting::seen);
    }

    /** A slow reader may come with an older version than the one that was written meanwhile. */
    synchronized DocumentSnapshot<S> saw(DocumentSnapshot<S> version) {
        if (of(version.id())
                .filter(known -> known.version() > version.version())
                .isPresent()) {
            return version;
        }
        long now = nanos.getAsLong();
        newest.remove(version.id());
        newest.put(version.id(), new Sighting<>(version, now, now));
        return version;
    }

    synchronized DocumentSnapshot<S> confirm(DocumentSnapshot<S> version) {
        newest.computeIfPresent(
                version.id(), (id, sighting) -> new Sighting<>(sighting.seen, sighting.fetched, nanos.getAsLong()));
        return version;
    }

    /** The eldest stand first. */
    private void forget() {
        Iterator<Sighting<S>> eldest = newest.values().iterator();
        while (eldest.hasNext() && !isWithin(MOMENT_NANOS, eldest.next().fetched)) {
            eldest.remove();
        }
    }

    private boolean isWithin(long span, long since) {
        return nanos.getAsLong() - since < span;
    }
}
