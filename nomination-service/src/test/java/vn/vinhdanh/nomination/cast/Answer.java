package vn.vinhdanh.nomination.cast;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.platform.store.StateJson;

/** What came back. */
public record Answer(int status, byte[] bytes, String etag) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return StateJson.mapper().readTree(bytes);
    }

    public String id() {
        return json().path("id").asString();
    }

    public String code() {
        return json().path("code").asString();
    }

    /** Fails with what was answered instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + " but was " + status + ": " + text());
        }
        return this;
    }
}
