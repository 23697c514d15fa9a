package vn.vinhdanh.platform.outbox;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits in its aggregate's document until Kafka has acknowledged it.
 *
 * @param id follows from collection, aggregate and sequence: publishing twice is recognisable
 * @param type wire name, {@code NominationApproved.v1}
 * @param subject the aggregate's id, which is the record's key
 * @param sequence position among the aggregate's events, from 1
 * @param payload the JSON that goes out, byte for byte
 */
public record OutboxEntry(
        String id,
        String type,
        String subject,
        long sequence,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        String payload) {

    public Document toDocument() {
        Document document = new Document("id", id)
                .append("type", type)
                .append("sequence", sequence)
                .append("time", time.toString())
                .append("correlationId", correlationId);
        if (causationId != null) {
            document.append("causationId", causationId);
        }
        return document.append("payload", payload);
    }

    static OutboxEntry of(String subject, Document document) {
        return new OutboxEntry(
                document.getString("id"),
                document.getString("type"),
                subject,
                ((Number) document.get("sequence")).longValue(),
                Instant.parse(document.getString("time")),
                document.getString("correlationId"),
                document.getString("causationId"),
                document.getString("payload"));
    }
}
