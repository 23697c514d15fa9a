package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An event that is kept in the store because it arrived too early.
 *
 * @param traceparent the span that published it; null for events that an earlier version kept
 * @param awaits the prerequisite, as in {@link vn.vinhdanh.kernel.MissingPrerequisite}; null for one that died in an
 *     earlier version, which {@link EarlierDeadLetters} takes to the dead letters
 * @param keptAt when it was kept; null for events that an earlier version kept
 * @param diedAt when it failed, in an earlier version; null while it waits
 * @param reason why it failed, without content of the event
 * @param sequence position among the events of the aggregate; null for events that an earlier version kept
 */
@Document("early-facts")
public record DeferredEvent(
        @Id String id,
        String topic,
        String type,
        @Nullable String subject,
        String correlationId,
        String payload,
        @Nullable String traceparent,

        @Indexed(useGeneratedName = true) @Nullable String awaits,

        @Indexed(useGeneratedName = true, sparse = true) @Nullable
        Instant keptAt,

        @Indexed(useGeneratedName = true, sparse = true) @Nullable
        Instant diedAt,

        @Nullable String reason,
        @Nullable Long sequence) {

    static DeferredEvent waiting(InboundEvent event, String awaits, Instant now) {
        return new DeferredEvent(
                event.id(),
                event.topic(),
                event.type(),
                event.subject(),
                event.correlationId(),
                event.payload(),
                event.traceparent(),
                awaits,
                now,
                null,
                null,
                event.sequence());
    }

    InboundEvent event() {
        return new InboundEvent(
                id, topic, type, subject, correlationId, sequence == null ? 0 : sequence, payload, traceparent);
    }
}
