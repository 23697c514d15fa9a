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
 * An index in memory, sorted by its first field, then by the rest. It serves a query that it {@linkplain Narrowing narrows}, or if it is
 * sparse one for the existence of its one field; the collection then checks each candidate against the whole query.
 *
 * <p>A list has an entry for each of its elements; of several fields only one may lie in a list. Called under the collection's lock
 * only, and what {@link #getPositions} names is read under it too, before anything changes.
 */
final class MemoryIndex extends Index<Object> {

    private final boolean unique;

    private final List<String> names;

    private final List<FieldPath> fields;

    private final SortedEntries entries = new SortedEntries();

    /** Whether a document ever had several entries, for a list: then they are no longer in the order of documents. */
    private boolean severalOfOne;

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
        return Narrowing.key(document.get("_id")).get(0);
    }

    @Override
    public boolean canHandle(Document query) {
        return Demand.answerable(query, first()) != null || holdsAllThatExist(query);
    }

    /** A sparse index holds just the documents that have its field. Within lists it is less plain what exists. */
    private boolean holdsAllThatExist(Document query) {
        return isSparse() && names.size() == 1 && !first().contains(".") && Demand.existence(query, first());
    }

    /** How well it narrows this query: by the number of equalities, and best if they leave one document at most. */
    int narrowness(Document query) {
        int equalities = narrowing(query).equalities();
        return unique && equalities == names.size() ? Integer.MAX_VALUE : equalities;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return () -> {
            Stream<Object> positions = narrowing(query).of(entries);
            return (severalOfOne ? positions.distinct() : positions).iterator();
        };
    }

    /** Whether {@link #getPositions} gives them in this order. */
    boolean isInOrder(Document query, @Nullable Document orderBy) {
        return !severalOfOne && narrowing(query).isInOrder(orderBy);
    }

    private Narrowing narrowing(Document query) {
        return new Narrowing(query, names);
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
