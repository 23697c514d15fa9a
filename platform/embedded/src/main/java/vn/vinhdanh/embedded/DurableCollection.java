package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection, by {@code _id}. A document in the map is never changed: who matches one gets a copy of it, and an
 * update puts the changed copy in its place. The values within are shared, for an update makes new ones.
 */
final class DurableCollection extends AbstractSynchronizedMongoCollection<Object> {

    private final MVMap<Object, Document> documents;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    /** Equal numbers of different types are one {@code _id}, as in MongoDB. */
    private static Object position(Object id) {
        return new KeyValue(Collections.singletonList(id)).normalized().get(0);
    }

    /** As every other operation; the parent leaves the list of indexes open to a reader while it grows. */
    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = UUID.randomUUID();
        if (getIdField() != null) {
            Object id = document.get(getIdField());
            if (id == null) {
                throw new MongoServerError(2, "BadValue", "the built-in store keeps no document whose _id is null");
            }
            position = position(id);
        }
        if (documents.putIfAbsent(position, document) != null) {
            throw new IllegalStateException("an _id came twice past its index");
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        documents.put(position, newDocument);
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(Object position) {
        return documents.get(position);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return matchDocumentsFromStream(
                documents.values().stream(), query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> candidates,
            int skip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> order,
            @Nullable Document projection) {
        Stream<Document> found = candidates.filter(document -> documentMatchesQuery(document, query));
        if (order != null) {
            found = found.sorted(order);
        }
        if (limit > 0) {
            found = found.limit((long) skip + limit);
        }
        Stream<Document> copies = found.skip(skip).map(Document::clone);
        return super.matchDocumentsFromStream(new Document(), copies, 0, 0, batchSize, null, projection);
    }

    /**
     * By the {@code _id}, or through the index that narrows most; the parent takes the first that can be used at all. Where it gives
     * them in the order that is asked for, a page is read to its end and no further.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Object id = getIdField() == null ? null : Demand.equal(query, getIdField());
        if (id != null) {
            Stream<Document> found = Stream.ofNullable(documents.get(position(id)));
            return matchDocumentsFromStream(query, found, skip, limit, batchSize, null, projection);
        }
        return narrowest(query, orderBy)
                .map(index -> matchDocuments(
                        query,
                        index.getPositions(query),
                        index.isInOrder(query, orderBy) ? null : orderBy,
                        skip,
                        limit,
                        batchSize,
                        projection))
                .orElseGet(() -> matchDocuments(query, orderBy, skip, limit, batchSize, projection));
    }

    /** As every other operation; the parent leaves this one open to a writer. */
    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    /** How many match, without keeping them: the parent makes a list of all before it counts. */
    synchronized long countMatching(Document query) {
        if (query.isEmpty()) {
            return documents.size();
        }
        Stream<Document> candidates = narrowest(query, null)
                .map(index -> StreamSupport.stream(index.getPositions(query).spliterator(), false)
                        .map(this::getDocument))
                .orElseGet(() -> documents.values().stream());
        return candidates
                .filter(document -> documentMatchesQuery(document, query))
                .count();
    }

    /** Of those that narrow alike, one that gives the order asked for. */
    private Optional<MemoryIndex> narrowest(Document query, @Nullable Document orderBy) {
        return getIndexes().stream()
                .map(MemoryIndex.class::cast)
                .filter(index -> index.canHandle(query))
                .max(Comparator.<MemoryIndex>comparingInt(index -> index.narrowness(query))
                        .thenComparing(index -> index.isInOrder(query, orderBy)));
    }

    /** The sizes of documents are not added up: nobody asks, and it would be a second write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        throw new UnsupportedOperationException("sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
