package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The waiting events of one collection.
 *
 * @param oldest since when the oldest waits; null if there is none
 */
public record OutboxState(
        String collection, long pending, @Nullable Instant oldest) {}
