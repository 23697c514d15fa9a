package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory: sorted by its first field, then by the rest. It narrows a query by what is asked of its first field (equality,
 * {@code $in}, or a bound); the collection then checks each candidate against the whole query.
 *
 * <p>Called under the collection's lock only.
 */
final class MemoryIndex extends Index<Object> {

    private static final Set<String> BOUNDS = Set.of("$lt", "$lte", "$gt", "$gte");

    private final boolean unique;

    /** By the value of the first field, then by all values: the documents' positions. */
    private final TreeMap<Object, TreeMap<KeyValue, Set<Object>>> entries = new TreeMap<>(ValueComparator.asc());

    MemoryIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        refuseOthersThan(null, document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        for (KeyValue key : keysOf(document)) {
            entries.computeIfAbsent(key.get(0), first -> new TreeMap<>(KEY_ORDER))
                    .computeIfAbsent(key, all -> new LinkedHashSet<>(2))
                    .add(position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = getPosition(document);
        keysOf(document).forEach(key -> removeEntry(key, position));
        return position;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            refuseOthersThan(getPosition(oldDocument), newDocument, collection);
        }
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            keysOf(oldDocument).forEach(key -> removeEntry(key, position));
            add(newDocument, position, collection);
        }
    }

    /** A document's position is its {@code _id}; every collection that has an index has ids. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return normalized(document.get("_id"));
    }

    @Override
    public boolean canHandle(Document query) {
        return asked(query) != null;
    }

    /** What this query demands of the first field, in a form that this index can answer; within {@code $and} too. */
    private @Nullable Object asked(Document query) {
        Object direct = query.get(first());
        if (isAnswerable(direct)) {
            return direct;
        }
        return query.get("$and") instanceof Collection<?> parts
                ? parts.stream()
                        .map(part -> asked((Document) part))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Set<Object> found = new LinkedHashSet<>();
        Object asked = asked(query);
        if (asked instanceof Document condition && isCondition(condition)) {
            if (condition.get("$in") instanceof Collection<?> values) {
                values.forEach(value -> collect(equal(value), found));
            } else if (condition.containsKey("$eq")) {
                collect(equal(condition.get("$eq")), found);
            } else {
                collect(bounded(condition), found);
            }
        } else {
            collect(equal(asked), found);
        }
        return found;
    }

    @Override
    public long getCount() {
        return entries.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToLong(Set::size)
                .sum();
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique();
    }

    @Override
    public void drop() {
        entries.clear();
    }

    private String first() {
        return getKeys().getFirst().getKey();
    }

    private static boolean isAnswerable(@Nullable Object asked) {
        if (asked instanceof Document condition && isCondition(condition)) {
            return condition.get("$in") instanceof Collection<?> values
                    ? values.stream().allMatch(MemoryIndex::isPlain)
                    : condition.containsKey("$eq")
                            ? isPlain(condition.get("$eq"))
                            : condition.keySet().stream().anyMatch(BOUNDS::contains);
        }
        return isPlain(asked);
    }

    /** An equality with a list means the whole list as well as its elements, and null means absent too: those are scanned for. */
    private static boolean isPlain(@Nullable Object value) {
        return value != null && !(value instanceof Collection) && !BsonRegularExpression.isRegularExpression(value);
    }

    private static boolean isCondition(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Object normalized(@Nullable Object value) {
        return new KeyValue(Collections.singletonList(value)).normalized().get(0);
    }

    private Collection<TreeMap<KeyValue, Set<Object>>> equal(@Nullable Object value) {
        TreeMap<KeyValue, Set<Object>> found = entries.get(normalized(value));
        return found == null ? List.of() : List.of(found);
    }

    /** One bound is enough to narrow, and with lists of values more would be too narrow. */
    private Collection<TreeMap<KeyValue, Set<Object>>> bounded(Document condition) {
        String bound =
                condition.keySet().stream().filter(BOUNDS::contains).findFirst().orElseThrow();
        Object value = normalized(condition.get(bound));
        return (bound.startsWith("$lt") ? entries.headMap(value, true) : entries.tailMap(value, true)).values();
    }

    private static void collect(Collection<TreeMap<KeyValue, Set<Object>>> entries, Set<Object> found) {
        entries.forEach(all -> all.values().forEach(found::addAll));
    }

    private Set<KeyValue> keysOf(Document document) {
        Set<KeyValue> keys = getKeyValues(document);
        boolean nothing = keys.stream().allMatch(key -> key.stream().allMatch(Objects::isNull));
        return isSparse() && nothing ? Set.of() : keys;
    }

    private Set<Object> positions(KeyValue key) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(key.get(0));
        return sameFirst == null ? Set.of() : sameFirst.getOrDefault(key, Set.of());
    }

    private void refuseOthersThan(@Nullable Object own, Document document, MongoCollection<Object> collection) {
        // Asked for even where nothing is refused: a document that can't be indexed must be found out before it is
        // stored.
        Set<KeyValue> keys = keysOf(document);
        for (KeyValue key : unique ? keys : Set.<KeyValue>of()) {
            if (positions(key).stream().anyMatch(position -> !position.equals(own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    private void removeEntry(KeyValue key, @Nullable Object position) {
        TreeMap<KeyValue, Set<Object>> sameFirst = entries.get(key.get(0));
        if (sameFirst == null || !sameFirst.containsKey(key)) {
            return;
        }
        Set<Object> positions = sameFirst.get(key);
        positions.remove(position);
        if (positions.isEmpty()) {
            sameFirst.remove(key);
            if (sameFirst.isEmpty()) {
                entries.remove(key.get(0));
            }
        }
    }

    private static final Comparator<KeyValue> KEY_ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = ValueComparator.asc().compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };
}
