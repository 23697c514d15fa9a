package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that could not be applied.
 *
 * @param id {@code <topic>.<consumer>.dlq:<partition>:<offset>}, url-safe
 * @param topic where it came from
 * @param reason why, without content of the fact
 * @param replayedAt when a replay succeeded; null while it waits
 */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        Instant at,
        String reason,
        @Nullable Instant replayedAt) {}
