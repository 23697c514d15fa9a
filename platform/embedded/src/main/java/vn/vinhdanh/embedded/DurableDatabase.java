package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps each collection in one map of the file, by {@code _id}. Indexes are built in memory when the database is
 * opened. Every change of a document is therefore one change of one map, and a crash cannot leave an index that
 * disagrees with its documents.
 */
final class DurableDatabase extends H2Database {

    private static final String DOCUMENTS = "databases.";

    private final MVStore file;

    DurableDatabase(String name, MVStore file, CursorRegistry cursors) {
        // The superclass's constructor opens the existing collections and needs the file.
        this.file = file;
        super(name, file, cursors);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Document filter = CountAggregation.filterOf(command, query);
        return filter != null
                        && resolveCollection(query.get(command).toString(), false)
                                instanceof DurableCollection documents
                ? CountAggregation.response(
                        getDatabaseName(), documents.getCollectionName(), documents.countMatching(filter))
                : super.handleCommand(channel, command, query, databases, oplog);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        MVMap<Object, Document> documents = file.openMap(
                DOCUMENTS + getFullCollectionNamespace(collectionName),
                new MVMap.Builder<Object, Document>().keyType(new BsonKeyType()).valueType(new BsonDocumentType()));
        return new DurableCollection(this, collectionName, options, documents, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(indexName, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(indexName, keys, sparse, false);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        boolean unique = Boolean.TRUE.equals(description.get("unique"));
        if (unique && description.containsKey("partialFilterExpression")) {
            throw new MongoServerError(67, "CannotCreateIndex", "the built-in store has no unique index with a filter");
        }
        super.addIndex(description);
    }
}
