package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be handled.
 *
 * @param id url-safe
 * @param topic from which it came
 * @param reason type and message of the failure, without content of the event
 * @param vi the reason as a sentence for operators
 * @param en the same in English
 * @param replayedAt time of the successful replay; null while it waits
 * @param replayedBy the account of the operator who replayed it; null while it waits, and for replays of an earlier
 *     version
 */
public record DeadLetter(
        String id,
        String topic,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        Instant at,
        String reason,
        String vi,
        String en,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {}
