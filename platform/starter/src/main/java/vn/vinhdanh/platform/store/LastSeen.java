package vn.vinhdanh.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * What this instance last read or wrote of one collection's documents. Nothing of it is believed: who reads asks the store whether there
 * is another version, and a write is guarded by the version. It saves the fetching and parsing of what has not changed, and
 * before a change of what was just written, the reading. Forgotten after a moment, so a copy that an operator puts back is seen as it is.
 */
final class LastSeen<S> {

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST = 200;

    private final Cache<String, Seen<S>> seen = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    Optional<Seen<S>> of(String id) {
        return Optional.ofNullable(seen.getIfPresent(id));
    }

    Seen<S> saw(Seen<S> version) {
        seen.put(version.id(), version);
        return version;
    }
}
