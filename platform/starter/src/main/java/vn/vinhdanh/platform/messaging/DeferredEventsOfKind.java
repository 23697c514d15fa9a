package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The deferred events of one type that wait for one kind of prerequisite.
 *
 * @param awaits kind of the prerequisite: {@code conference}
 * @param oldest since when the oldest waits; null if only earlier versions kept them
 */
public record DeferredEventsOfKind(
        String type, String awaits, long count, @Nullable Instant oldest) {}
