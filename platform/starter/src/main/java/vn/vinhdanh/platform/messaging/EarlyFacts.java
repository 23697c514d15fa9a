package vn.vinhdanh.platform.messaging;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Facts that came before the one they depend on: kept as documents until it arrives, so none is dropped. */
public final class EarlyFacts {

    /** The collection's name; its index on {@code awaits} is declared with the starter's other indexes. */
    public static final String COLLECTION = "early-facts";

    private final MongoCollection<Document> collection;

    public EarlyFacts(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    void keep(ReceivedFact fact, String awaited) {
        collection.replaceOne(
                eq("_id", fact.id()), fact.toDocument().append("awaits", awaited), new ReplaceOptions().upsert(true));
    }

    List<ReceivedFact> waitingFor(String awaited) {
        return collection.find(eq("awaits", awaited)).map(ReceivedFact::of).into(new ArrayList<>());
    }

    void forget(String id) {
        collection.deleteOne(eq("_id", id));
    }

    /** How many wait, for operators. */
    public long count() {
        return collection.countDocuments();
    }
}
