package vn.vinhdanh.program.domain.plan;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One group of {@code key: value} of a raw plan, while it is read. A key that nobody asked for is a fault. */
final class Section {

    private final String path;
    private final Map<?, ?> fields;
    private final PlanErrors faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String path, Map<?, ?> fields, PlanErrors faults) {
        this.path = path;
        this.fields = fields;
        this.faults = faults;
    }

    /** Reads a whole group, then tells the keys that are not known in it. */
    static <T> T read(String path, Map<?, ?> fields, PlanErrors faults, Function<Section, T> how) {
        Section section = new Section(path, fields, faults);
        T result = how.apply(section);
        section.tellUnknownKeys();
        return result;
    }

    /** A value that must be there. Where it is not, the fault is noted and what is read from it is a stand-in. */
    Value need(String key) {
        known.add(key);
        Object value = fields.get(key);
        if (value == null) {
            faults.add(at(key), "Thiếu \"" + key + "\".", "\"" + key + "\" is missing.");
        }
        return new Value(at(key), value, faults);
    }

    /** A value that may be left out or null. */
    <T> @Nullable T may(String key, Function<Value, @Nullable T> how) {
        known.add(key);
        Object value = fields.get(key);
        return value == null ? null : how.apply(new Value(at(key), value, faults));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void tellUnknownKeys() {
        for (Object field : fields.keySet()) {
            String key = String.valueOf(field);
            if (!known.contains(key)) {
                String meant = Spelling.nearest(key, known).orElse("");
                String shown = Excerpt.of(key);
                faults.add(
                        at(shown),
                        "Không có khóa \"" + shown + "\" ở đây." + (meant.isEmpty() ? "" : " Ý là \"" + meant + "\"?"),
                        "There is no key \"" + shown + "\" here."
                                + (meant.isEmpty() ? "" : " Did you mean \"" + meant + "\"?"));
            }
        }
    }
}
