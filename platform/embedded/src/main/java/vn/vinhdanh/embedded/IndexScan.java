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
 * The part of an index that a query has to read. Equalities on the first fields of the index narrow it; without one, an
 * {@code $in} or a bound on the first field does.
 */
final class IndexScan {

    private static final String ID = "_id";

    private final Document query;
    private final List<String> fields;

    /** The values that the first fields must be equal to, up to the first field without an equality. */
    private final List<Object> equalValues = new ArrayList<>();

    IndexScan(Document query, List<String> fields) {
        this.query = query;
        this.fields = fields;
        for (String field : fields) {
            Object value = FieldPredicate.equalTo(query, field);
            if (value == null) {
                break;
            }
            equalValues.add(value);
        }
    }

    int equalities() {
        return equalValues.size();
    }

    /**
     * The positions of all documents that may match; every position if the query has no predicate on the first field.
     */
    Stream<Object> positions(SortedEntries entries) {
        if (!equalValues.isEmpty()) {
            return entries.beginningWith(keyOf(equalValues), start());
        }
        Object predicate = FieldPredicate.indexable(query, fields.getFirst());
        if (!(predicate instanceof Document operators)) {
            return entries.all();
        }
        return operators.get("$in") instanceof Collection<?> values
                ? values.stream()
                        .flatMap(value -> entries.beginningWith(key(value)))
                        .distinct()
                : withinOneBound(operators, entries);
    }

    /** True if {@link #positions} returns the documents in this order: by the field after those with an equality. */
    boolean isInOrder(@Nullable Document orderBy) {
        return orderBy != null
                && orderBy.size() == 1
                && nextField() != null
                && orderBy.get(nextField()) instanceof Number direction
                && direction.intValue() > 0
                && !hasAlternatives();
    }

    static KeyValue key(@Nullable Object value) {
        return keyOf(Collections.singletonList(value));
    }

    private static KeyValue keyOf(List<?> values) {
        return new KeyValue(values).normalized();
    }

    /** If {@code _id} is the next field, a page starts after the last {@code _id} of the page before. */
    private KeyValue start() {
        Object after = ID.equals(nextField()) ? FieldPredicate.greaterThan(query, ID) : null;
        return after == null
                ? keyOf(equalValues)
                : keyOf(Stream.concat(equalValues.stream(), Stream.of(after)).toList());
    }

    private @Nullable String nextField() {
        return equalValues.size() < fields.size() ? fields.get(equalValues.size()) : null;
    }

    /** The results of {@code $in} come in the order of its values, not in the order of the index. */
    private boolean hasAlternatives() {
        return equalValues.isEmpty()
                && FieldPredicate.indexable(query, fields.getFirst()) instanceof Document operators
                && operators.get("$in") instanceof Collection<?>;
    }

    /** Uses one bound only: if a field holds a list, two bounds may be met by two different elements. */
    private static Stream<Object> withinOneBound(Document operators, SortedEntries entries) {
        String bound = operators.keySet().stream()
                .filter(FieldPredicate.BOUNDS::contains)
                .findFirst()
                .orElseThrow();
        KeyValue key = key(operators.get(bound));
        return bound.startsWith("$lt") ? entries.upTo(key) : entries.startingAt(key);
    }
}
