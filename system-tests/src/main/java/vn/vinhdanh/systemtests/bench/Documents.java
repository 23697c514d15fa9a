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

/** The store, past the services: what they wrote, and copies of it in numbers that nobody could enter. */
final class Documents implements AutoCloseable {

    /** Whose commands these are, for who looks at the store's own notes. */
    static final String APPLICATION = "bench";

    private static final int BATCH = 500;

    /** So many documents, beside a tenth, may be there that nobody asked for: what is measured leaves some of its own. */
    private static final int A_SECTIONS_OWN = 1_000;

    private final MongoClient client;
    private final String prefix;

    /** @param prefix the names of the databases begin with it */
    Documents(String address, String prefix) {
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

    /** A collection that is nobody's. */
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
     * Inserts copies until the collection holds so many documents.
     *
     * @throws AssertionError if it is larger already: what is measured then would stand under a size that it does not have
     */
    void grow(MongoCollection<Document> collection, Document original, long size) {
        long documents = collection.countDocuments();
        if (documents > size + size / 10 + A_SECTIONS_OWN) {
            throw new AssertionError("%s holds %,d documents, more than the %,d wanted"
                    .formatted(collection.getNamespace().getFullName(), documents, size));
        }
        insert(collection, original, size - documents, UnaryOperator.identity());
    }

    /** Inserts so many copies, each under an id of its own. */
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

    /** The same document under another id: wherever the id stands in it, the new one stands in the copy. */
    static Document copy(Document original) {
        String id = original.getString("_id");
        return (Document) replaced(original, id, UUID.randomUUID().toString());
    }

    @Override
    public void close() {
        client.close();
    }

    private static Object replaced(Object value, String old, String fresh) {
        return switch (value) {
            case String text -> text.replace(old, fresh);
            case List<?> list ->
                new ArrayList<>(
                        list.stream().map(each -> replaced(each, old, fresh)).toList());
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, each) -> copy.put((String) key, replaced(each, old, fresh)));
                yield new Document(copy);
            }
            case null, default -> value;
        };
    }
}
