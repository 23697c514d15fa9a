package vn.vinhdanh.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Creates the indexes that the adapters declare. Idempotent; a store that is away is tried again. */
public final class DeclaredIndexes implements SmartInitializingSingleton {

    private record Declared(String collection, Bson keys, boolean sparse) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredIndexes.class);
    private static final long PAUSE_MILLIS = 2_000;

    /** IndexOptionsConflict and IndexKeySpecsConflict. */
    private static final Set<Integer> IS_THERE_OTHERWISE = Set.of(85, 86);

    private final MongoDatabase database;
    private final List<Declared> declared = new CopyOnWriteArrayList<>();

    public DeclaredIndexes(MongoDatabase database) {
        this.database = database;
    }

    public void declare(String collection, Bson keys) {
        declared.add(new Declared(collection, keys, false));
    }

    /** Holds only the documents that have the field. */
    void declareSparse(String collection, Bson keys) {
        declared.add(new Declared(collection, keys, true));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Thread.ofPlatform().daemon().name("indexes").start(this::createAll);
    }

    private void createAll() {
        for (Declared index : declared) {
            while (!create(index)) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean create(Declared index) {
        try {
            createOrReplace(index);
            return true;
        } catch (MongoCommandException refused) {
            LOG.error(
                    "Index on {} refused by the store; mend it by hand: {}", index.collection(), refused.getMessage());
            return true;
        } catch (MongoException storeAway) {
            LOG.warn("Index on {} not created yet: {}", index.collection(), storeAway.getMessage());
            return false;
        }
    }

    /** An index that an earlier version declared otherwise is made anew: it holds nothing that the documents don't. */
    private void createOrReplace(Declared index) {
        MongoCollection<Document> collection = database.getCollection(index.collection());
        IndexOptions options = new IndexOptions().sparse(index.sparse());
        try {
            collection.createIndex(index.keys(), options);
        } catch (MongoCommandException conflict) {
            if (!IS_THERE_OTHERWISE.contains(conflict.getErrorCode())) {
                throw conflict;
            }
            collection.dropIndex(index.keys());
            collection.createIndex(index.keys(), options);
        }
    }
}
