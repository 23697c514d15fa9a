package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one collection waits for Kafka now.
 *
 * @param oldest since when the longest waits; null where nothing does
 */
public record OutboxState(
        String collection, long pending, @Nullable Instant oldest) {}
