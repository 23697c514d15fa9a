package vn.vinhdanh.platform.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** The {@link Audited} of one collection. */
record AuditPolicy(String kind, Set<Role> readers, List<String> secrets, Set<String> untold) {

    @Audited
    private static final class Unannotated {}

    static AuditPolicy of(Class<?> type, String kind) {
        Audited declared = Objects.requireNonNullElseGet(
                AnnotatedElementUtils.findMergedAnnotation(type, Audited.class),
                () -> Unannotated.class.getAnnotation(Audited.class));
        return new AuditPolicy(
                kind, Set.of(declared.readers()), List.of(declared.secrets()), Set.of(declared.untold()));
    }

    void requireReader(Actor actor) {
        actor.requireAny(readers.toArray(Role[]::new));
    }

    /** The state as the trail covers it: without its secrets. */
    Document covered(Document state) {
        Map<String, Object> covered = state;
        for (String secret : secrets) {
            covered = without(covered, secret);
        }
        return covered == state ? state : new Document(covered);
    }

    private static Map<String, Object> without(Map<String, Object> tree, String path) {
        int dot = path.indexOf('.');
        String field = dot < 0 ? path : path.substring(0, dot);
        if (!tree.containsKey(field)) {
            return tree;
        }
        Map<String, Object> copy = new LinkedHashMap<>(tree);
        if (dot < 0) {
            copy.remove(field);
        } else if (tree.get(field) instanceof Map<?, ?> child) {
            Map<String, Object> named = new LinkedHashMap<>();
            child.forEach((name, value) -> named.put(String.valueOf(name), value));
            copy.put(field, without(named, path.substring(dot + 1)));
        }
        return copy;
    }
}
