package vn.vinhdanh.program.domain.plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one group of {@code key: value} pairs of a raw plan. A key that is not read is reported as unknown. */
final class Section {

    private final String path;
    private final Map<?, ?> fields;
    private final PlanErrors errors;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String path, Map<?, ?> fields, PlanErrors errors) {
        this.path = path;
        this.fields = fields;
        this.errors = errors;
    }

    /** Reads a whole group, then reports its unknown keys. */
    static <T> T read(String path, Map<?, ?> fields, PlanErrors errors, Function<Section, T> reader) {
        Section section = new Section(path, fields, errors);
        T result = reader.apply(section);
        section.reportUnknownKeys();
        return result;
    }

    /** Returns a required value. If it is missing, an error is added and the reader continues with a placeholder. */
    Value required(String key) {
        known.add(key);
        Object value = fields.get(key);
        if (value == null) {
            errors.add(at(key), "Thiếu \"" + key + "\".", "\"" + key + "\" is missing.");
        }
        return new Value(at(key), value, errors);
    }

    /** Reads an optional value. Returns null if the key is absent or its value is null. */
    <T> @Nullable T optional(String key, Function<Value, @Nullable T> reader) {
        known.add(key);
        Object value = fields.get(key);
        return value == null ? null : reader.apply(new Value(at(key), value, errors));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void reportUnknownKeys() {
        for (Object field : fields.keySet()) {
            String key = String.valueOf(field);
            if (!known.contains(key)) {
                String suggestion = Spelling.nearest(key, known).orElse("");
                String shown = Excerpt.of(key);
                errors.add(
                        at(shown),
                        "Không có khóa \"" + shown + "\" ở đây."
                                + (suggestion.isEmpty() ? "" : " Ý là \"" + suggestion + "\"?"),
                        "There is no key \"" + shown + "\" here."
                                + (suggestion.isEmpty() ? "" : " Did you mean \"" + suggestion + "\"?"));
            }
        }
    }
}
