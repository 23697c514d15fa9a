package vn.vinhdanh.platform.store;

import com.mongodb.MongoCommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.vinhdanh.platform.startup.StartupTask;

/**
 * Creates the indexes that mapped types declare by annotations: after the start, in the background, and again while the
 * store is away. Spring Data's own creation at first use would block or fail the start instead. A collection with an
 * index in the order of creation also gets the times of creation that documents of earlier versions lack.
 */
public final class DeclaredIndexes implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredIndexes.class);

    /** IndexOptionsConflict and IndexKeySpecsConflict. */
    private static final Set<Integer> EXISTS_WITH_OTHER_OPTIONS = Set.of(85, 86);

    private final MongoOperations mongo;
    private final MongoPersistentEntityIndexResolver resolver;
    private final CreationTimes creationTimes;
    private final List<Class<?>> types = new CopyOnWriteArrayList<>();

    public DeclaredIndexes(MongoOperations mongo, MongoMappingContext mapping) {
        this.mongo = mongo;
        this.resolver = new MongoPersistentEntityIndexResolver(mapping);
        this.creationTimes = new CreationTimes(mongo);
    }

    public void declare(Class<?> type) {
        types.add(type);
    }

    @Override
    public void afterSingletonsInstantiated() {
        StartupTask.start("indexes", this::createAll);
    }

    /** An index that exists is left as it is, so each attempt begins from the first. */
    private boolean createAll() {
        try {
            for (Class<?> type : types) {
                indexesOf(type).forEach(index -> create(mongo.getCollectionName(type), index));
            }
            types.stream()
                    .filter(this::isListedByCreation)
                    .map(mongo::getCollectionName)
                    .forEach(creationTimes::addTo);
            return true;
        } catch (DataAccessException failed) {
            LOG.warn("Indexes not created yet: {}", failed.getMessage());
            return false;
        }
    }

    private boolean isListedByCreation(Class<?> type) {
        return indexesOf(type).stream()
                .anyMatch(index -> index.getIndexKeys().containsKey(AggregateDocument.CREATED_AT));
    }

    private List<IndexDefinition> indexesOf(Class<?> type) {
        List<IndexDefinition> indexes = new ArrayList<>();
        resolver.resolveIndexFor(TypeInformation.of(type)).forEach(indexes::add);
        return indexes;
    }

    private void create(String collection, IndexDefinition index) {
        try {
            createOrReplace(collection, index);
        } catch (DataAccessException failed) {
            if (!(failed.getCause() instanceof MongoCommandException refused)) {
                throw failed;
            }
            LOG.error("The store refuses an index on {}; create it by hand: {}", collection, refused.getMessage());
        }
    }

    /** Replaces an index that an earlier version declared with other options; it can be rebuilt from the documents. */
    private void createOrReplace(String collection, IndexDefinition index) {
        try {
            build(collection, index);
        } catch (DataAccessException conflict) {
            if (!(conflict.getCause() instanceof MongoCommandException refused)
                    || !EXISTS_WITH_OTHER_OPTIONS.contains(refused.getErrorCode())) {
                throw conflict;
            }
            mongo.execute(collection, documents -> {
                documents.dropIndex(index.getIndexKeys());
                return collection;
            });
            build(collection, index);
        }
    }

    /** Without the time limit of other operations: the index of a large collection takes minutes. */
    private void build(String collection, IndexDefinition index) {
        Document description = new Document(index.getIndexOptions()).append("key", index.getIndexKeys());
        description.putIfAbsent("name", nameOf(index.getIndexKeys()));
        mongo.execute(database -> database.withTimeout(0, TimeUnit.MILLISECONDS)
                .runCommand(new Document("createIndexes", collection).append("indexes", List.of(description))));
    }

    /** As drivers name it: {@code awaits_1_keptAt_-1}. */
    private static String nameOf(Document keys) {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + "_" + key.getValue())
                .collect(Collectors.joining("_"));
    }
}
