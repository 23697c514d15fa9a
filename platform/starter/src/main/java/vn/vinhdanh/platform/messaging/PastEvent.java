package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.platform.json.StateJson;

/**
 * An event that is read from its topic again.
 *
 * @param id the same for an event that was published twice
 * @param subject id of the aggregate that the event is about; null if it does not say it
 * @param sequence position among the events of the aggregate, from 1; 0 if the producer does not say it
 * @param at when it happened, as the producer says
 * @param json the value
 */
public record PastEvent(
        String id, String topic, String type, @Nullable String subject, long sequence, Instant at, String json) {

    /** @throws tools.jackson.core.JacksonException if the value is not JSON */
    public JsonNode value() {
        return StateJson.mapper().readTree(json);
    }
}
