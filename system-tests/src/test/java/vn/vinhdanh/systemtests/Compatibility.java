package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a schema has only gained optional properties. */
final class Compatibility {

    private static final Set<String> WORDS_ONLY = Set.of("description", "title", "$comment", "examples", "$id");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** @return what a reader of the older schema would stumble over, each with its path */
    static List<String> breaks(JsonNode older, JsonNode newer) {
        Compatibility comparison = new Compatibility();
        comparison.compare("", older, newer);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> keyword : older.properties()) {
            String name = keyword.getKey();
            JsonNode now = newer.path(name);
            if (name.equals("properties") || name.equals("$defs")) {
                eachStays(path + "/" + name, keyword.getValue(), now);
            } else if (keyword.getValue().isObject()) {
                compare(path + "/" + name, keyword.getValue(), now);
            } else if (!WORDS_ONLY.contains(name) && !keyword.getValue().equals(now)) {
                breaks.add(path + "/" + name + ": " + keyword.getValue() + " became " + now);
            }
        }
        nothingMoreIsAsked(path, older, newer);
    }

    private void eachStays(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> property : older.properties()) {
            String place = path + "/" + property.getKey();
            if (newer.path(property.getKey()).isMissingNode()) {
                breaks.add(place + " is gone");
            } else {
                compare(place, property.getValue(), newer.path(property.getKey()));
            }
        }
    }

    private void nothingMoreIsAsked(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> keyword : newer.properties()) {
            String name = keyword.getKey();
            if (older.path(name).isMissingNode() && !WORDS_ONLY.contains(name) && !name.equals("$defs")) {
                breaks.add(path + "/" + name + " is new");
            }
        }
    }
}
