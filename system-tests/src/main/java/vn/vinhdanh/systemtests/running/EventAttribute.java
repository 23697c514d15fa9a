package vn.vinhdanh.systemtests.running;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the headers of an event say. */
public final class EventAttribute {

    private EventAttribute() {}

    /** @param name {@code type}, {@code id}, {@code subject}… @return empty if it has none of this name */
    public static String of(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader("ce_" + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
