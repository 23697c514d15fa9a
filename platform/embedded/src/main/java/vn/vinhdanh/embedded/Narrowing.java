package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an index on some fields narrows a query: by the equalities that are asked of its first fields, or by an {@code $in} or a
 * bound on the first one.
 */
final class Narrowing {

    private static final String ID = "_id";

    private final Document query;
    private final List<String> fields;

    /** The values that the query demands of the first fields, up to the first field of which it demands no single one. */
    private final List<Object> equal = new ArrayList<>();

    Narrowing(Document query, List<String> fields) {
        this.query = query;
        this.fields = fields;
        for (String field : fields) {
            Object value = Demand.equal(query, field);
            if (value == null) {
                break;
            }
            equal.add(value);
        }
    }

    int equalities() {
        return equal.size();
    }

    /** The positions in which the query can match; all of them, where it demands nothing of the first field. */
    Stream<Object> of(SortedEntries entries) {
        if (!equal.isEmpty()) {
            return entries.beginningWith(keyOf(equal), start());
        }
        Object demanded = Demand.answerable(query, fields.getFirst());
        if (!(demanded instanceof Document condition)) {
            return entries.all();
        }
        return condition.get("$in") instanceof Collection<?> several
                ? several.stream()
                        .flatMap(value -> entries.beginningWith(key(value)))
                        .distinct()
                : withinOneBound(condition, entries);
    }

    /** Whether {@link #of} gives them in this order: by the next field after those that must be equal. */
    boolean isInOrder(@Nullable Document orderBy) {
        return orderBy != null
                && orderBy.size() == 1
                && next() != null
                && orderBy.get(next()) instanceof Number direction
                && direction.intValue() > 0
                && !choosesFromSeveral();
    }

    static KeyValue key(@Nullable Object value) {
        return keyOf(Collections.singletonList(value));
    }

    private static KeyValue keyOf(List<?> values) {
        return new KeyValue(values).normalized();
    }

    /** Where the {@code _id} comes next, a list goes on behind the one that it ended with. */
    private KeyValue start() {
        Object after = ID.equals(next()) ? Demand.above(query, ID) : null;
        return after == null
                ? keyOf(equal)
                : keyOf(Stream.concat(equal.stream(), Stream.of(after)).toList());
    }

    private @Nullable String next() {
        return equal.size() < fields.size() ? fields.get(equal.size()) : null;
    }

    /** Those come in the order in which the query names them. */
    private boolean choosesFromSeveral() {
        return equal.isEmpty()
                && Demand.answerable(query, fields.getFirst()) instanceof Document condition
                && condition.get("$in") instanceof Collection<?>;
    }

    /** One bound is enough to narrow, and with lists of values more would be too narrow. */
    private static Stream<Object> withinOneBound(Document condition, SortedEntries entries) {
        String bound = condition.keySet().stream()
                .filter(Demand.BOUNDS::contains)
                .findFirst()
                .orElseThrow();
        KeyValue key = key(condition.get(bound));
        return bound.startsWith("$lt") ? entries.upTo(key) : entries.startingAt(key);
    }
}
