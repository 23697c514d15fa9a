package vn.vinhdanh.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** @param tries how often it was sent until an answer came */
public record Reply(int status, byte[] body, String contentType, int tries) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The items of a page, or of a plain list. */
    public List<JsonNode> items() {
        JsonNode json = json();
        List<JsonNode> items = new ArrayList<>();
        (json.isArray() ? json : json.path("items")).forEach(items::add);
        return items;
    }

    public Reply expect(int... expected) {
        for (int one : expected) {
            if (status == one) {
                return this;
            }
        }
        throw new AssertionError("expected " + java.util.Arrays.toString(expected) + ", was " + status + ": " + text());
    }

    /**
     * The command took effect: by this try, or by one before it whose answer was lost. A client whose connection broke
     * tries again and may then be told that it is done already.
     */
    public Reply expectDone() {
        return tries > 1 && status == 409 ? this : expect(200, 201, 202, 204);
    }

    /** Refused by this rule. */
    void expectRefused(String code) {
        expect(409);
        Check.equal("the rule", code, json().path("code").asString());
        Check.that("says so in Vietnamese", !json().path("vi").asString().isBlank());
        Check.that("says so in English", !json().path("en").asString().isBlank());
    }
}
