package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * A dead letter as it is kept: the bytes of the record as they were received, its position, and why it failed.
 *
 * @param id {@code <topic>:<partition>:<offset>:<timestamp>}; the id of the event if it died waiting for another one
 * @param topic from which it came
 * @param waitingSince since when it waits for a replay; null once it was replayed
 * @param uncopiedSince since when it waits to be copied to the dead-letter topic, or to be tried again; null once it is
 *     there
 * @param replayedBy the account of the operator
 */
@Document("dead-letters")
record StoredDeadLetter(
        @Id String id,
        String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        byte @Nullable [] key,
        List<RecordHeader> headers,
        byte @Nullable [] value,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        String reason,
        @Indexed(useGeneratedName = true) Instant at,

        @Indexed(useGeneratedName = true, sparse = true) @Nullable
        Instant waitingSince,

        @Indexed(useGeneratedName = true, sparse = true) @Nullable
        Instant uncopiedSince,

        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {

    /** A header of the record. Kafka allows the same name several times. */
    record RecordHeader(String name, byte @Nullable [] value) {}

    static StoredDeadLetter of(ConsumerRecord<?, ?> dead, String reason, Instant now) {
        String id = dead.topic() + ":" + dead.partition() + ":" + dead.offset() + ":" + dead.timestamp();
        return new StoredDeadLetter(
                id,
                dead.topic(),
                dead.partition(),
                dead.offset(),
                bytes(dead.key()),
                headers(dead),
                bytes(dead.value()),
                text(dead, "ce_id"),
                text(dead, "ce_type"),
                text(dead, "ce_subject"),
                reason,
                now,
                now,
                now,
                null,
                null);
    }

    /** An event that failed when its prerequisite had arrived; where it stood on its topic is not known any more. */
    static StoredDeadLetter of(InboundEvent event, String reason, Instant now) {
        List<RecordHeader> headers = new ArrayList<>();
        add(headers, "ce_id", event.id());
        add(headers, "ce_type", event.type());
        // It was checked when the event arrived.
        add(headers, "ce_source", "/vinhdanh/" + TopicOwner.of(event.topic()));
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_correlationid", event.correlationId());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "traceparent", event.traceparent());
        return new StoredDeadLetter(
                event.id(),
                event.topic(),
                null,
                null,
                event.subject() == null ? null : event.subject().getBytes(StandardCharsets.UTF_8),
                headers,
                event.payload().getBytes(StandardCharsets.UTF_8),
                event.id(),
                event.type(),
                event.subject(),
                reason,
                now,
                now,
                now,
                null,
                null);
    }

    /** As an earlier version kept it, on its dead-letter topic only. */
    StoredDeadLetter earlier(String itsId, String origin, @Nullable Instant itsReplay) {
        return new StoredDeadLetter(
                itsId,
                origin,
                null,
                null,
                key,
                headers,
                value,
                eventId,
                type,
                subject,
                reason,
                at,
                itsReplay == null ? at : null,
                null,
                itsReplay,
                null);
    }

    /** As the binder would deliver the record again. */
    Message<byte[]> message() {
        MessageBuilder<byte[]> message = MessageBuilder.withPayload(value == null ? new byte[0] : value);
        for (RecordHeader header : headers) {
            if (header.value() != null
                    && (header.name().startsWith("ce_") || header.name().equals("traceparent"))) {
                message.setHeader(header.name(), header.value());
            }
        }
        return message.build();
    }

    DeadLetter toDeadLetter() {
        return new DeadLetter(
                id,
                topic,
                eventId,
                type,
                subject,
                at,
                FailureReasons.summary(reason),
                FailureReasons.vietnamese(reason),
                FailureReasons.english(reason),
                replayedAt,
                replayedBy);
    }

    private static List<RecordHeader> headers(ConsumerRecord<?, ?> record) {
        List<RecordHeader> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new RecordHeader(header.key(), header.value())));
        return headers;
    }

    private static void add(List<RecordHeader> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static byte @Nullable [] bytes(@Nullable Object part) {
        return switch (part) {
            case null -> null;
            case byte[] bytes -> bytes;
            default -> part.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
