package vn.vinhdanh.program.domain.plan;

import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a plan as the tree that its file would have, so that a changed part is read by the rules of the whole file. */
final class PlanTree {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private PlanTree() {}

    static Map<String, @Nullable Object> of(Plan plan) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("schema", Plan.SCHEMA);
        root.putAll(group(plan));
        return root;
    }

    private static Map<String, @Nullable Object> group(Record of) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            group.put(component.getName(), value(PlanDifferences.value(component, of)));
        }
        return group;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record group -> group(group);
            case List<?> list -> list.stream().map(PlanTree::value).toList();
            case Map<?, ?> map -> map;
            case LocalTime time -> HOUR.format(time);
            case Enum<?> word -> word.name();
            case String text -> text;
            case Integer number -> number;
            default -> value.toString();
        };
    }
}
