package vn.vinhdanh.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares two versions of a JSON schema. The newer one may only add optional properties. */
final class Compatibility {

    private static final Set<String> DOCUMENTATION = Set.of("description", "title", "$comment", "examples", "$id");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    /** @return the changes that break a reader of the older schema, each with its path */
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
                compareProperties(path + "/" + name, keyword.getValue(), now);
            } else if (keyword.getValue().isObject()) {
                compare(path + "/" + name, keyword.getValue(), now);
            } else if (!DOCUMENTATION.contains(name) && !keyword.getValue().equals(now)) {
                breaks.add(path + "/" + name + ": " + keyword.getValue() + " became " + now);
            }
        }
        findNewKeywords(path, older, newer);
    }

    private void compareProperties(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> property : older.properties()) {
            String propertyPath = path + "/" + property.getKey();
            if (newer.path(property.getKey()).isMissingNode()) {
                breaks.add(propertyPath + " is removed");
            } else {
                compare(propertyPath, property.getValue(), newer.path(property.getKey()));
            }
        }
    }

    private void findNewKeywords(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> keyword : newer.properties()) {
            String name = keyword.getKey();
            if (older.path(name).isMissingNode() && !DOCUMENTATION.contains(name) && !name.equals("$defs")) {
                breaks.add(path + "/" + name + " is new");
            }
        }
    }
}
