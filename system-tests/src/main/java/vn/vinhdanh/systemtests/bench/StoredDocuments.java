package vn.vinhdanh.systemtests.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The store without the services in between: reads the documents that they wrote, and inserts copies in large numbers.
 */
final class StoredDocuments implements AutoCloseable {

    /** The application name of these commands in the store's profiler. */
    static final String APPLICATION = "bench";

    private static final int BATCH = 500;

    /** The documents that earlier sections may leave in a collection, in addition to a tenth of its size. */
    private static final int LEFT_BY_SECTIONS = 1_000;

    private final MongoClient client;
    private final String prefix;

    /** @param prefix of the names of the databases */
    StoredDocuments(String address, String prefix) {
        this.prefix = prefix;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applicationName(APPLICATION)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    MongoDatabase database(Service service) {
        return client.getDatabase(prefix + service.context());
    }

    MongoCollection<Document> collection(Service service, String name) {
        return database(service).getCollection(name);
    }

    /** A collection that no service uses. */
    MongoCollection<Document> scratch() {
        return client.getDatabase(prefix + "bench").getCollection("documents");
    }

    Document get(Service service, String collection, String id) {
        Document found =
                collection(service, collection).find(new Document("_id", id)).first();
        if (found == null) {
            throw new AssertionError("no " + id + " in " + collection);
        }
        return found;
    }

    /**
     * Inserts copies until the collection has this size.
     *
     * @throws AssertionError if the collection is larger already, because the measurement would be reported under a
     *     wrong size
     */
    void grow(MongoCollection<Document> collection, Document original, long size) {
        long documents = collection.countDocuments();
        if (documents > size + size / 10 + LEFT_BY_SECTIONS) {
            throw new AssertionError("%s holds %,d documents, more than the %,d wanted"
                    .formatted(collection.getNamespace().getFullName(), documents, size));
        }
        insert(collection, original, size - documents, UnaryOperator.identity());
    }

    /** Inserts this number of copies, each with an id of its own. */
    void insert(MongoCollection<Document> collection, Document original, long copies, UnaryOperator<Document> change) {
        InsertManyOptions unordered = new InsertManyOptions().ordered(false);
        List<Document> batch = new ArrayList<>(BATCH);
        for (long i = 1; i <= copies; i++) {
            batch.add(change.apply(copy(original)));
            if (batch.size() == BATCH || i == copies) {
                collection.insertMany(batch, unordered);
                batch.clear();
            }
        }
    }

    /** The same document with a new id, which replaces the old one everywhere in the document. */
    static Document copy(Document original) {
        String id = original.getString("_id");
        return (Document) replaced(original, id, UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        client.close();
    }

    private static Object replaced(Object value, String old, String replacement) {
        return switch (value) {
            case String text -> text.replace(old, replacement);
            case List<?> list ->
                new ArrayList<>(list.stream()
                        .map(each -> replaced(each, old, replacement))
                        .toList());
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, each) -> copy.put((String) key, replaced(each, old, replacement)));
                yield new Document(copy);
            }
            case null, default -> value;
        };
    }
}
