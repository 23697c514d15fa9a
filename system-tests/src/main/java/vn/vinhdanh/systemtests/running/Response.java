package vn.vinhdanh.systemtests.running;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An HTTP response.
 *
 * @param request method and URI of the request, for messages
 * @param attempts how often the request was sent until this response came
 * @param version the ETag; empty if there is none
 */
public record Response(String request, int status, byte[] body, int attempts, String version) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The id of the created resource. */
    public String id() {
        return json().path("id").asString();
    }

    /** The items of a page, or of a plain list. */
    public List<JsonNode> items() {
        JsonNode json = json();
        List<JsonNode> items = new ArrayList<>();
        (json.isArray() ? json : json.path("items")).forEach(items::add);
        return items;
    }

    public boolean isSuccessful() {
        return status / 100 == 2;
    }

    /** @throws AssertionError if the status is not 2xx */
    public Response expectSuccess() {
        if (!isSuccessful()) {
            throw new AssertionError(request + ": expected 2xx, was " + status + ": " + text());
        }
        return this;
    }

    /** @throws AssertionError if the status is none of these */
    public Response expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new AssertionError(
                    request + ": expected " + Arrays.toString(statuses) + ", was " + status + ": " + text());
        }
        return this;
    }

    /**
     * The command took effect, with this attempt or with an earlier one whose response was lost. After a lost response
     * a repeated command may get 409, because it is done already. 412 tells nothing of the kind: another person may have
     * changed what the command is about.
     *
     * @throws AssertionError if it did not take effect
     */
    public Response expectDone() {
        return attempts > 1 && status == 409 ? this : expectSuccess();
    }

    /** @param rule code of the rule */
    public boolean wasRefusedBy(String rule) {
        return status == 409 && json().path("code").asString("").equals(rule);
    }

    /** The response to the same command, asked once more after this earlier one. */
    Response after(Response earlier) {
        return new Response(request, status, body, attempts + earlier.attempts, version);
    }
}
