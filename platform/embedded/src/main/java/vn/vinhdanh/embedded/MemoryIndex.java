package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory, sorted by its first field, then by the next ones. It serves a query with a predicate on its first
 * field (see {@link IndexScan}), or, if it is sparse, a query for the existence of its only field. The collection then
 * checks each candidate against the whole query.
 *
 * <p>A list has one entry for each of its elements; at most one of the indexed fields may lie in a list. All calls, and
 * the reading of what {@link #getPositions} returns, happen under the collection's lock.
 */
final class MemoryIndex extends Index<Object> {

    private final boolean unique;

    private final List<String> names;

    private final List<FieldPath> fields;

    private final SortedEntries entries = new SortedEntries();

    /**
     * True once a document had several entries because of a list. The order of entries is then not the order of
     * documents.
     */
    private boolean hasListValues;

    MemoryIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
        this.names = keys.stream().map(IndexKey::getKey).toList();
        this.fields = names.stream().map(FieldPath::of).toList();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        rejectDuplicate(null, document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        Set<KeyValue> keys = keysOf(document);
        hasListValues |= keys.size() > 1;
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
        if (!keepsKeys(oldDocument, newDocument)) {
            rejectDuplicate(getPosition(oldDocument), newDocument, collection);
        }
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!keepsKeys(oldDocument, newDocument)) {
            keysOf(oldDocument).forEach(key -> entries.remove(key, position));
            add(newDocument, position, collection);
        }
    }

    /** Most updates change no key of most indexes. Compares the fields first, because building keys is expensive. */
    private boolean keepsKeys(Document oldDocument, Document newDocument) {
        return fields.stream().allMatch(field -> field.isSame(oldDocument, newDocument))
                || keysOf(oldDocument).equals(keysOf(newDocument));
    }

    /** A document's position is its {@code _id}; every collection with an index has ids. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return IndexScan.key(document.get("_id")).get(0);
    }

    @Override
    public boolean canHandle(Document query) {
        return FieldPredicate.indexable(query, first()) != null || answersExistence(query);
    }

    /**
     * A sparse index holds exactly the documents that have its field. A path may lead through lists, so it is excluded.
     */
    private boolean answersExistence(Document query) {
        return isSparse()
                && names.size() == 1
                && !first().contains(".")
                && FieldPredicate.requiresExistence(query, first());
    }

    /** The number of equalities that this index can use; the highest value if they select at most one document. */
    int selectivity(Document query) {
        int equalities = scan(query).equalities();
        return unique && equalities == names.size() ? Integer.MAX_VALUE : equalities;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return () -> {
            Stream<Object> positions = scan(query).positions(entries);
            return (hasListValues ? positions.distinct() : positions).iterator();
        };
    }

    /** True if {@link #getPositions} returns the documents in this order. */
    boolean isInOrder(Document query, @Nullable Document orderBy) {
        return !hasListValues && scan(query).isInOrder(orderBy);
    }

    private IndexScan scan(Document query) {
        return new IndexScan(query, names);
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
        return names.getFirst();
    }

    private Set<KeyValue> keysOf(Document document) {
        Set<KeyValue> keys = getKeyValues(document);
        return isSparse() && lacksAllFields(document) ? Set.of() : keys;
    }

    private boolean lacksAllFields(Document document) {
        return getKeys().stream()
                .allMatch(key -> Utils.getSubdocumentValueCollectionAware(document, key.getKey()) instanceof Missing);
    }

    private void rejectDuplicate(@Nullable Object own, Document document, MongoCollection<Object> collection) {
        // Builds the keys even if the index is not unique: this fails for a document that cannot be indexed, before it
        // is
        // stored.
        Set<KeyValue> keys = keysOf(document);
        for (KeyValue key : unique ? keys : Set.<KeyValue>of()) {
            if (entries.beginningWith(key).anyMatch(position -> !position.equals(own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }
}
