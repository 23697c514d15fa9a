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
 * The documents of one collection, by {@code _id}. A document in the map is never modified: a query returns copies, and
 * an update replaces the document by a modified copy. Copies share their values, because an update creates new values.
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

    /** Synchronized because the superclass lets a reader iterate the list of indexes while it grows. */
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
        Stream<Document> matching = candidates.filter(document -> documentMatchesQuery(document, query));
        if (order != null) {
            matching = matching.sorted(order);
        }
        if (limit > 0) {
            matching = matching.limit((long) skip + limit);
        }
        Stream<Document> copies = matching.skip(skip).map(Document::clone);
        return super.matchDocumentsFromStream(new Document(), copies, 0, 0, batchSize, null, projection);
    }

    /**
     * Reads by {@code _id}, else through the most selective index; the superclass takes the first usable one. If the
     * index returns the documents in the requested order, only the page is read and nothing is sorted.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Object id = getIdField() == null ? null : FieldPredicate.equalTo(query, getIdField());
        if (id != null) {
            Stream<Document> matching = Stream.ofNullable(documents.get(position(id)));
            return matchDocumentsFromStream(query, matching, skip, limit, batchSize, null, projection);
        }
        return mostSelectiveIndex(query, orderBy)
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

    /** Synchronized because the superclass lets a writer change documents meanwhile. */
    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    /** Counts without collecting the documents in a list, as the superclass does. */
    synchronized long countMatching(Document query) {
        if (query.isEmpty()) {
            return documents.size();
        }
        Stream<Document> candidates = mostSelectiveIndex(query, null)
                .map(index -> StreamSupport.stream(index.getPositions(query).spliterator(), false)
                        .map(this::getDocument))
                .orElseGet(() -> documents.values().stream());
        return candidates
                .filter(document -> documentMatchesQuery(document, query))
                .count();
    }

    /** Among equally selective indexes, prefers one in the requested order. */
    private Optional<MemoryIndex> mostSelectiveIndex(Document query, @Nullable Document orderBy) {
        return getIndexes().stream()
                .map(MemoryIndex.class::cast)
                .filter(index -> index.canHandle(query))
                .max(Comparator.<MemoryIndex>comparingInt(index -> index.selectivity(query))
                        .thenComparing(index -> index.isInOrder(query, orderBy)));
    }

    /** Sizes are not tracked: they are not needed, and tracking them would cost a second write. */
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
