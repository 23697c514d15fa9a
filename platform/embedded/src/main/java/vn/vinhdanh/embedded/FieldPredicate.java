package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the predicates of a query on one field, at the top level or within {@code $and}, in the forms that an index can
 * answer. A predicate is a plain value, which means equality, or a document of operators such as <code>{$gt: 5}</code>.
 */
final class FieldPredicate {

    static final Set<String> BOUNDS = Set.of("$lt", "$lte", "$gt", "$gte");

    private FieldPredicate() {}

    /** A plain value, or operators with {@code $eq}, {@code $in} or a bound; null if there is no such predicate. */
    static @Nullable Object indexable(Document query, String field) {
        return find(query, field, FieldPredicate::isIndexable);
    }

    /** The value that the field must be equal to; null if there is no equality. */
    static @Nullable Object equalTo(Document query, String field) {
        Object predicate = find(query, field, FieldPredicate::isEquality);
        return predicate instanceof Document document && isOperators(document) ? document.get("$eq") : predicate;
    }

    /** The value of {@code $gt}; null if there is none. */
    static @Nullable Object greaterThan(Document query, String field) {
        Object predicate = find(
                query,
                field,
                value -> value instanceof Document operators
                        && operators.containsKey("$gt")
                        && isPlainValue(operators.get("$gt")));
        return predicate instanceof Document operators ? operators.get("$gt") : null;
    }

    /** True if the query has <code>{$exists: true}</code> on the field. */
    static boolean requiresExistence(Document query, String field) {
        return find(
                        query,
                        field,
                        value -> value instanceof Document operators && Boolean.TRUE.equals(operators.get("$exists")))
                != null;
    }

    private static boolean isOperators(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Object find(Document query, String field, Predicate<@Nullable Object> form) {
        Object direct = query.get(field);
        if (form.test(direct)) {
            return direct;
        }
        return query.get("$and") instanceof Collection<?> conjuncts
                ? conjuncts.stream()
                        .map(conjunct -> find((Document) conjunct, field, form))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isIndexable(@Nullable Object predicate) {
        if (predicate instanceof Document operators && isOperators(operators)) {
            return operators.get("$in") instanceof Collection<?> values
                    ? values.stream().allMatch(FieldPredicate::isPlainValue)
                    : isEquality(operators) || operators.keySet().stream().anyMatch(BOUNDS::contains);
        }
        return isPlainValue(predicate);
    }

    private static boolean isEquality(@Nullable Object predicate) {
        return predicate instanceof Document operators && isOperators(operators)
                ? operators.containsKey("$eq") && isPlainValue(operators.get("$eq"))
                : isPlainValue(predicate);
    }

    /**
     * An equality with a list also matches lists that contain it, and null also matches an absent field: both need a
     * scan.
     */
    private static boolean isPlainValue(@Nullable Object value) {
        return value != null && !(value instanceof Collection) && !BsonRegularExpression.isRegularExpression(value);
    }
}
