package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.ValueConverter;
import org.springframework.data.mongodb.core.mapping.Field;
import vn.vinhdanh.platform.json.IsoInstant;
import vn.vinhdanh.platform.tracing.Traceparent;

/**
 * An event that waits in its aggregate's document until Kafka has acknowledged it.
 *
 * @param id of this event and no other; kept, so consumers recognise a second publication
 * @param type wire name, {@code NominationApproved.v1}
 * @param sequence position among the aggregate's events, from 1
 * @param payload the JSON that is published, unchanged
 * @param traceparent the span of the write; null while tracing is off and in documents of earlier versions
 * @param head hash of the audit entry of the write; it covers the audit trail so far. Null in documents of release 0.1
 * @param topic as in {@link OutgoingEvent}; null for {@link OutgoingEvent#EVENTS}, as in documents of earlier versions
 */
public record OutboxEntry(
        @Field("id") String id,
        String type,
        long sequence,
        @ValueConverter(IsoInstant.class) Instant time,
        String correlationId,
        @Nullable String causationId,
        String payload,
        @Nullable String traceparent,
        @Nullable String head,
        @Nullable String topic) {

    /** @param hash of the audit entry that is written with this event */
    public OutboxEntry withHead(String hash) {
        return new OutboxEntry(id, type, sequence, time, correlationId, causationId, payload, traceparent, hash, topic);
    }

    /** @param context that publishes: {@code delegate} */
    String topicOf(String context) {
        return context + "." + (topic == null ? OutgoingEvent.EVENTS : topic);
    }

    /** The span that the publication continues. */
    String parentSpan() {
        return traceparent == null ? Traceparent.ofEvent(correlationId, id) : traceparent;
    }
}
