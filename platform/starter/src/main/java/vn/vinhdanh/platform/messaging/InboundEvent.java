package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import vn.vinhdanh.platform.tracing.Traceparent;

/**
 * An event as received, with the attributes that we use.
 *
 * @param subject id of the aggregate that the event is about
 * @param sequence position among the events of the aggregate, from 1; 0 if the producer does not say it
 * @param payload the JSON text
 * @param traceparent the span that published the event
 */
record InboundEvent(
        String id,
        String topic,
        String type,
        @Nullable String subject,
        String correlationId,
        long sequence,
        String payload,
        @Nullable String traceparent) {

    private static final String NO_CORRELATION = "0".repeat(32);

    /** @throws MalformedEvent if an attribute is missing, or the event is not of the owner of its topic */
    static InboundEvent of(String topic, Message<byte[]> message) {
        Map<String, Object> headers = message.getHeaders();
        TopicOwner.check(topic, attribute(headers, "source"));
        return new InboundEvent(
                required(headers, "id"),
                topic,
                required(headers, "type"),
                attribute(headers, "subject"),
                correlation(attribute(headers, "correlationid")),
                position(attribute(headers, "sequence")),
                new String(message.getPayload(), StandardCharsets.UTF_8),
                text(headers.get("traceparent")));
    }

    /** The span that the handling continues; without one the trace is still that of the correlation id. */
    String parentSpan() {
        return traceparent == null ? Traceparent.ofEvent(correlationId, id) : traceparent;
    }

    private static String required(Map<String, Object> headers, String attribute) {
        String value = attribute(headers, attribute);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("the header ce_" + attribute + " is missing");
        }
        return value;
    }

    private static long position(@Nullable String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    private static String correlation(@Nullable String value) {
        return value != null && value.matches("[0-9a-f]{32}") ? value : NO_CORRELATION;
    }

    /** Spring may have replaced the prefix {@code ce_} by its own, and the bytes by text. */
    private static @Nullable String attribute(Map<String, Object> headers, String attribute) {
        for (String prefix : new String[] {"ce_", "ce-", "cloudEvents_", "cloudEvents:"}) {
            String value = text(headers.get(prefix + attribute));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable Object header) {
        if (header instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return header == null ? null : header.toString();
    }
}
