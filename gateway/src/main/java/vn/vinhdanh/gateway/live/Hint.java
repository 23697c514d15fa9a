package vn.vinhdanh.gateway.live;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * That a document changed, and nothing of what changed: a page asks for it with its own rights.
 *
 * @param commune whose people may know; it is not sent
 */
record Hint(String commune, HintKind kind, String id) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COMMUNE = "commune";

    private record HintResponse(String kind, String id) {}

    /** Null for an event that is not known here, and for a malformed one: the services keep it as a dead letter. */
    static @Nullable Hint of(ConsumerRecord<byte[], byte[]> event) {
        String type = header(event, "ce_type");
        String id = header(event, "ce_subject");
        HintKind kind = type == null ? null : HintKind.of(type);
        if (kind == null || id == null || event.value() == null) {
            return null;
        }
        String commune = commune(event.value());
        return commune == null ? null : new Hint(commune, kind, id);
    }

    /** As a message of a stream of events. */
    String message() {
        return "data: " + JSON.writeValueAsString(new HintResponse(kind.wireName(), id)) + "\n\n";
    }

    private static @Nullable String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Reads no further than this property, which is the first of nearly all events. */
    private static @Nullable String commune(byte[] event) {
        try (JsonParser json = JSON.createParser(event)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (COMMUNE.equals(name)) {
                    return value == JsonToken.VALUE_STRING ? json.getString() : null;
                }
                json.skipChildren();
            }
            return null;
        } catch (JacksonException malformed) {
            return null;
        }
    }
}
