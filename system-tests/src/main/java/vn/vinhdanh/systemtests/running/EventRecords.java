package vn.vinhdanh.systemtests.running;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records on the services' topics: CloudEvents with their attributes in headers and JSON as value. */
public final class EventRecords {

    private EventRecords() {}

    /**
     * @param name of the attribute without {@code ce_}: {@code id}, {@code subject}
     * @return empty if the record does not have this attribute
     */
    public static String attribute(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader("ce_" + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** @return the event type with its version, {@code InvitationSent.v1}; empty if the record is not an event */
    public static String type(ConsumerRecord<String, byte[]> event) {
        return attribute(event, "type");
    }

    public static JsonNode json(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value());
    }
}
