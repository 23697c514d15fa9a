package vn.vinhdanh.platform.store;

import com.mongodb.MongoCommandException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Creates the indexes that mapped types declare by annotations: after the start, in the background, and again while the
 * store is away. Spring Data's own creation at first use would block or fail the start instead.
 */
public final class DeclaredIndexes implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredIndexes.class);
    private static final long PAUSE_MILLIS = 2_000;

    /** IndexOptionsConflict and IndexKeySpecsConflict. */
    private static final Set<Integer> EXISTS_WITH_OTHER_OPTIONS = Set.of(85, 86);

    private final MongoOperations mongo;
    private final MongoPersistentEntityIndexResolver resolver;
    private final List<Class<?>> types = new CopyOnWriteArrayList<>();

    public DeclaredIndexes(MongoOperations mongo, MongoMappingContext mapping) {
        this.mongo = mongo;
        this.resolver = new MongoPersistentEntityIndexResolver(mapping);
    }

    public void declare(Class<?> type) {
        types.add(type);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Thread.ofPlatform().daemon().name("indexes").start(this::createAll);
    }

    private void createAll() {
        for (Class<?> type : types) {
            String collection = mongo.getCollectionName(type);
            for (IndexDefinition index : resolver.resolveIndexFor(TypeInformation.of(type))) {
                while (!create(collection, index)) {
                    try {
                        Thread.sleep(PAUSE_MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }
        }
    }

    private boolean create(String collection, IndexDefinition index) {
        try {
            createOrReplace(collection, index);
            return true;
        } catch (DataAccessException failed) {
            if (failed.getCause() instanceof MongoCommandException refused) {
                LOG.error("The store refuses an index on {}; create it by hand: {}", collection, refused.getMessage());
                return true;
            }
            LOG.warn("Index on {} not created yet: {}", collection, failed.getMessage());
            return false;
        }
    }

    /** Replaces an index that an earlier version declared with other options; it can be rebuilt from the documents. */
    private void createOrReplace(String collection, IndexDefinition index) {
        try {
            mongo.indexOps(collection).createIndex(index);
        } catch (DataAccessException conflict) {
            if (!(conflict.getCause() instanceof MongoCommandException refused)
                    || !EXISTS_WITH_OTHER_OPTIONS.contains(refused.getErrorCode())) {
                throw conflict;
            }
            mongo.execute(collection, documents -> {
                documents.dropIndex(index.getIndexKeys());
                return collection;
            });
            mongo.indexOps(collection).createIndex(index);
        }
    }
}
