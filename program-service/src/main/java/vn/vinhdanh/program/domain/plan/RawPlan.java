package vn.vinhdanh.program.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput.FieldError;

/**
 * The tree of keys and values of a plan file, before its content is checked. Values are String, Boolean, Number, List,
 * Map or null. The parser limits the depth and size of the tree.
 *
 * @param lines the line of the file, from 1, by the path of each key and each item
 * @param errors errors of the text itself, such as a duplicate key
 * @param notes ambiguous passages and how they were interpreted
 */
public record RawPlan(
        Map<String, @Nullable Object> root, Map<String, Integer> lines, List<FieldError> errors, List<Warning> notes) {

    public RawPlan {
        lines = Map.copyOf(lines);
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }

    /** A plan as the file that would import it. */
    public static RawPlan of(Plan plan) {
        return new RawPlan(PlanTree.of(plan), Map.of(), List.of(), List.of());
    }

    /** This plan with the parts that the other file names. A part is replaced as a whole; the others stay. */
    public RawPlan with(RawPlan parts) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(root);
        merged.putAll(parts.root);
        return new RawPlan(merged, Map.of(), parts.errors, parts.notes);
    }

    /** The line of the path, or of the group that should have it; null for a key of the whole file. */
    @Nullable
    Integer lineOf(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
