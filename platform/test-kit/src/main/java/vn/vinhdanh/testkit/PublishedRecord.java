package vn.vinhdanh.testkit;

import java.util.Map;

/**
 * A record on a topic.
 *
 * @param headers by name; the last value of each
 * @param value the JSON text
 */
public record PublishedRecord(String key, Map<String, String> headers, String value) {

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }
}
