package vn.vinhdanh.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Creates the indexes that the adapters declare. Idempotent; a store that is away is tried again. */
public final class DeclaredIndexes implements SmartInitializingSingleton {

    private record Declared(String collection, Bson keys, boolean sparse) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredIndexes.class);
    private static final long PAUSE_MILLIS = 2_000;

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
            database.getCollection(index.collection())
                    .createIndex(index.keys(), new com.mongodb.client.model.IndexOptions().sparse(index.sparse()));
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
}
