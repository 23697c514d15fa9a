package vn.vinhdanh.program.domain.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the differences between two plans, as paths of the file. */
public final class PlanDifferences {

    private PlanDifferences() {}

    /** The paths in the order of the file, each as deep as possible: {@code delegateGroups[3].name}. */
    public static List<String> between(Plan one, Plan other) {
        List<String> paths = new ArrayList<>();
        compare("", one.coded(), other.coded(), paths);
        return paths;
    }

    private static void compare(String path, @Nullable Object one, @Nullable Object other, List<String> paths) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof Record a && other instanceof Record b) {
            for (RecordComponent component : a.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                compare(name, value(component, a), value(component, b), paths);
            }
        } else if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                compare(path + "[" + i + "]", a.get(i), b.get(i), paths);
            }
        } else {
            paths.add(path);
        }
    }

    static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of a plan must be public", e);
        }
    }
}
