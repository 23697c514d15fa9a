package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.json.StateJson;

/** The changes between two states, as JSON trees. Bounded, because they are kept in the document of the aggregate. */
final class StateDiff {

    static final int MOST_CHANGES = 200;
    static final int LONGEST_VALUE = 4_000;

    private final List<AuditChange> changes = new ArrayList<>();
    private int omitted;

    private StateDiff() {}

    /** In the order of the fields. What is beyond the bound is counted in a last change with the path {@code …}. */
    static List<AuditChange> between(Map<String, ?> before, Map<String, ?> after) {
        StateDiff diff = new StateDiff();
        diff.compareFields("", before, after);
        if (diff.omitted > 0) {
            diff.changes.add(new AuditChange("…", null, Integer.toString(diff.omitted)));
        }
        return List.copyOf(diff.changes);
    }

    private void compareFields(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (Object field : fields) {
            compare(path.isEmpty() ? field.toString() : path + "." + field, before.get(field), after.get(field));
        }
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if ((before == null || before instanceof Map) && (after == null || after instanceof Map)) {
            compareFields(
                    path,
                    before instanceof Map<?, ?> fields ? fields : Map.of(),
                    after instanceof Map<?, ?> fields ? fields : Map.of());
        } else if (before instanceof List<?> earlier && after instanceof List<?> later) {
            compareElements(path, earlier, later);
        } else {
            add(path, before, after);
        }
    }

    /** What is equal at both ends is left out, so an insertion into a sorted list is one change. */
    private void compareElements(String path, List<?> before, List<?> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && Objects.equals(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && Objects.equals(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        int removed = before.size() - end - start;
        int added = after.size() - end - start;
        for (int i = 0; i < Math.max(removed, added); i++) {
            String element = path + "." + (start + i);
            if (removed == added) {
                compare(element, before.get(start + i), after.get(start + i));
            } else {
                add(element, i < removed ? before.get(start + i) : null, i < added ? after.get(start + i) : null);
            }
        }
    }

    private void add(String path, @Nullable Object before, @Nullable Object after) {
        if (changes.size() == MOST_CHANGES) {
            omitted++;
        } else {
            changes.add(new AuditChange(path, json(before), json(after)));
        }
    }

    private static @Nullable String json(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String json = StateJson.mapper().writeValueAsString(value);
        return json.length() <= LONGEST_VALUE ? json : json.substring(0, LONGEST_VALUE) + "…";
    }
}
