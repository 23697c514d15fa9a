package vn.vinhdanh.systemtests.bench;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.running.EventAttribute;

/** Reads the records on the services' topics. */
final class EventRecords {

    private EventRecords() {}

    /** @return the event type with its version, {@code InvitationSent.v1}; empty if the record is not an event */
    static String type(ConsumerRecord<String, byte[]> event) {
        return EventAttribute.of(event, "type");
    }

    static JsonNode json(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value());
    }
}
