package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory: sorted by its first field, then by the rest. It narrows a query by the equalities that are asked of its first
 * fields, or by an {@code $in} or a bound on the first one, or if it is sparse by the existence of its one field; the collection then checks each candidate against the whole query.
 *
 * <p>A list has an entry for each of its elements; of several fields only one may lie in a list. Called under the collection's lock
 * only, and what {@link #getPositions} names is read under it too, before anything changes.
 */
final class MemoryIndex extends Index<Object> {

    private static final String ID = "_id";

    private final boolean unique;

    private final List<FieldPath> fields;

    private final SortedEntries entries = new SortedEntries();

    /** Whether a document ever had several entries, for a list: then they are no longer in the order of documents. */
    private boolean severalOfOne;

    MemoryIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
        this.fields = keys.stream().map(key -> FieldPath.of(key.getKey())).toList();
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
        Set<KeyValue> keys = keysOf(document);
        severalOfOne |= keys.size() > 1;
        keys.forEach(key -> entries.add(key, position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = getPosition(document);
        keysOf(document).forEach(key -> entries.remove(key, position));
        return position;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        if (!isLeftByUpdate(oldDocument, newDocument)) {
            refuseOthersThan(getPosition(oldDocument), newDocument, collection);
        }
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!isLeftByUpdate(oldDocument, newDocument)) {
            keysOf(oldDocument).forEach(key -> entries.remove(key, position));
            add(newDocument, position, collection);
        }
    }

    /** Most updates leave most indexes as they are, and the keys are dear to make. */
    private boolean isLeftByUpdate(Document oldDocument, Document newDocument) {
        return fields.stream().allMatch(field -> field.isSame(oldDocument, newDocument))
                || keysOf(oldDocument).equals(keysOf(newDocument));
    }

    /** A document's position is its {@code _id}; every collection that has an index has ids. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return key(document.get(ID)).get(0);
    }

    @Override
    public boolean canHandle(Document query) {
        return Demand.answerable(query, first()) != null || holdsAllThatExist(query);
    }

    /** A sparse index holds just the documents that have its field. Within lists it is less plain what exists. */
    private boolean holdsAllThatExist(Document query) {
        return isSparse() && getKeys().size() == 1 && !first().contains(".") && Demand.existence(query, first());
    }

    /** How well it narrows this query: by the number of equalities, and best if they leave one document at most. */
    int narrowness(Document query) {
        int equalities = equalValues(query).size();
        return unique && equalities == getKeys().size() ? Integer.MAX_VALUE : equalities;
    }

    /** The values that the query demands of the first fields, up to the first field of which it demands no single one. */
    private List<Object> equalValues(Document query) {
        List<Object> values = new ArrayList<>();
        for (IndexKey key : getKeys()) {
            Object value = Demand.equal(query, key.getKey());
            if (value == null) {
                break;
            }
            values.add(value);
        }
        return values;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return () -> once(positions(query)).iterator();
    }

    private Stream<Object> once(Stream<Object> positions) {
        return severalOfOne ? positions.distinct() : positions;
    }

    private Stream<Object> positions(Document query) {
        List<Object> equal = equalValues(query);
        if (!equal.isEmpty()) {
            return beginningWith(equal, Demand.above(query, ID));
        }
        Collection<?> several = values(query);
        if (several != null) {
            return several.stream().flatMap(this::having).distinct();
        }
        return Demand.answerable(query, first()) instanceof Document condition
                ? withinOneBound(condition)
                : entries.all();
    }

    /** Those that the query leaves the first field to choose from, in the order in which it names them. */
    private @Nullable Collection<?> values(Document query) {
        return Demand.answerable(query, first()) instanceof Document condition
                        && condition.get("$in") instanceof Collection<?> several
                ? several
                : null;
    }

    /** @param value of the first field */
    private Stream<Object> having(@Nullable Object value) {
        return entries.beginningWith(key(value));
    }

    /** Whether {@link #getPositions} gives them in this order: by the next field after those that must be equal. */
    boolean isInOrder(Document query, @Nullable Document orderBy) {
        int equalities = equalValues(query).size();
        return !severalOfOne
                && orderBy != null
                && orderBy.size() == 1
                && equalities < getKeys().size()
                && orderBy.get(getKeys().get(equalities).getKey()) instanceof Number direction
                && direction.intValue() > 0
                && (equalities > 0 || values(query) == null);
    }

    private boolean isNextAfter(int equalities) {
        return equalities > 0
                && equalities < getKeys().size()
                && getKeys().get(equalities).getKey().equals(ID);
    }

    @Override
    public long getCount() {
        return entries.count();
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

    private static KeyValue key(@Nullable Object value) {
        return new KeyValue(Collections.singletonList(value)).normalized();
    }

    /** One bound is enough to narrow, and with lists of values more would be too narrow. */
    private Stream<Object> withinOneBound(Document condition) {
        String bound = condition.keySet().stream()
                .filter(Demand.BOUNDS::contains)
                .findFirst()
                .orElseThrow();
        KeyValue key = key(condition.get(bound));
        return bound.startsWith("$lt") ? entries.upTo(key) : entries.startingAt(key);
    }

    /** @param after where the {@code _id} comes next, the lists go on from here */
    private Stream<Object> beginningWith(List<Object> equal, @Nullable Object after) {
        KeyValue beginning = new KeyValue(equal).normalized();
        KeyValue from = after != null && isNextAfter(equal.size()) ? beginning(equal, after) : beginning;
        return entries.beginningWith(beginning, from);
    }

    private static KeyValue beginning(List<Object> equal, Object next) {
        List<Object> values = new ArrayList<>(equal);
        values.add(next);
        return new KeyValue(values).normalized();
    }

    private Set<KeyValue> keysOf(Document document) {
        Set<KeyValue> keys = getKeyValues(document);
        return isSparse() && hasNothing(document) ? Set.of() : keys;
    }

    private boolean hasNothing(Document document) {
        return getKeys().stream()
                .allMatch(key -> Utils.getSubdocumentValueCollectionAware(document, key.getKey()) instanceof Missing);
    }

    private void refuseOthersThan(@Nullable Object own, Document document, MongoCollection<Object> collection) {
        // Asked for even where nothing is refused: a document that can't be indexed must be found out before it is
        // stored.
        Set<KeyValue> keys = keysOf(document);
        for (KeyValue key : unique ? keys : Set.<KeyValue>of()) {
            if (entries.beginningWith(key).anyMatch(position -> !position.equals(own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }
}
