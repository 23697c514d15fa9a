package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, by itself or within {@code $and}, in the forms that an index can answer. */
final class Demand {

    static final Set<String> BOUNDS = Set.of("$lt", "$lte", "$gt", "$gte");

    private Demand() {}

    /** A value, or a condition with {@code $eq}, {@code $in} or a bound. */
    static @Nullable Object answerable(Document query, String field) {
        return demanded(query, field, Demand::isAnswerable);
    }

    /** The one value that the field must have. */
    static @Nullable Object equal(Document query, String field) {
        Object demanded = demanded(query, field, Demand::isEquality);
        return demanded instanceof Document condition && isCondition(condition) ? condition.get("$eq") : demanded;
    }

    /** The value that the field must be above. */
    static @Nullable Object above(Document query, String field) {
        Object demanded = demanded(
                query,
                field,
                value -> value instanceof Document condition
                        && condition.containsKey("$gt")
                        && isPlain(condition.get("$gt")));
        return demanded instanceof Document condition ? condition.get("$gt") : null;
    }

    /** That the field is there, whatever it holds. */
    static boolean existence(Document query, String field) {
        return demanded(
                        query,
                        field,
                        value -> value instanceof Document condition && Boolean.TRUE.equals(condition.get("$exists")))
                != null;
    }

    static boolean isCondition(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Object demanded(Document query, String field, Predicate<@Nullable Object> form) {
        Object direct = query.get(field);
        if (form.test(direct)) {
            return direct;
        }
        return query.get("$and") instanceof Collection<?> parts
                ? parts.stream()
                        .map(part -> demanded((Document) part, field, form))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isAnswerable(@Nullable Object demanded) {
        if (demanded instanceof Document condition && isCondition(condition)) {
            return condition.get("$in") instanceof Collection<?> values
                    ? values.stream().allMatch(Demand::isPlain)
                    : isEquality(condition) || condition.keySet().stream().anyMatch(BOUNDS::contains);
        }
        return isPlain(demanded);
    }

    private static boolean isEquality(@Nullable Object demanded) {
        return demanded instanceof Document condition && isCondition(condition)
                ? condition.containsKey("$eq") && isPlain(condition.get("$eq"))
                : isPlain(demanded);
    }

    /** An equality with a list means the whole list as well as its elements, and null means absent too: those are scanned for. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null && !(value instanceof Collection) && !BsonRegularExpression.isRegularExpression(value);
    }
}
