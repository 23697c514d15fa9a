package vn.vinhdanh.systemtests.bench;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a record on a service's topic says. */
final class Event {

    private Event() {}

    /** With its version; empty if the record is no event. */
    static String type(ConsumerRecord<String, byte[]> event) {
        Header type = event.headers().lastHeader("ce_type");
        return type == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
    }

    static JsonNode json(ConsumerRecord<String, byte[]> event) {
        return JsonMapper.shared().readTree(event.value());
    }
}
