package vn.vinhdanh.systemtests.bench;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.systemtests.running.EventAttribute;

/** What a record on a service's topic says. */
final class Event {

    private Event() {}

    /** With its version; empty if the record is no event. */
    static String type(ConsumerRecord<String, byte[]> event) {
        return EventAttribute.of(event, "type");
    }

    static JsonNode json(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value());
    }
}
