package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/**
 * A record as it came from another service, with the attributes that we use.
 *
 * @param payload the JSON, unread
 */
record InboundEvent(String topic, String id, String type, String correlationId, String payload) {

    private static final String NO_CORRELATION = "0".repeat(32);

    static InboundEvent of(String topic, Message<byte[]> message) {
        Map<String, Object> headers = message.getHeaders();
        return new InboundEvent(
                topic,
                required(headers, "id"),
                required(headers, "type"),
                correlation(attribute(headers, "correlationid")),
                new String(message.getPayload(), StandardCharsets.UTF_8));
    }

    static InboundEvent of(Document kept) {
        return new InboundEvent(
                kept.getString("topic"),
                kept.getString("_id"),
                kept.getString("type"),
                kept.getString("correlationId"),
                kept.getString("payload"));
    }

    Document toDocument() {
        return new Document("_id", id)
                .append("topic", topic)
                .append("type", type)
                .append("correlationId", correlationId)
                .append("payload", payload);
    }

    private static String required(Map<String, Object> headers, String attribute) {
        String value = attribute(headers, attribute);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("the header ce_" + attribute + " is missing");
        }
        return value;
    }

    private static String correlation(@Nullable String value) {
        return value != null && value.matches("[0-9a-f]{32}") ? value : NO_CORRELATION;
    }

    /** Spring may have renamed {@code ce_} to its own prefix on the way in, and may have made text of the bytes. */
    private static @Nullable String attribute(Map<String, Object> headers, String attribute) {
        for (String prefix : new String[] {"ce_", "ce-", "cloudEvents_", "cloudEvents:"}) {
            Object value = headers.get(prefix + attribute);
            if (value instanceof byte[] bytes) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
            if (value != null) {
                return value.toString();
            }
        }
        return null;
    }
}
