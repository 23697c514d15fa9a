package vn.vinhdanh.platform.messaging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Facts that came before the one they depend on: kept as documents until it arrives, so none is dropped. One that fails
 * when its turn has come is a dead letter; it stays here until an operator replays it.
 */
public final class DeferredEvents {

    /** The collection's name; its index on {@code awaits} is declared with the starter's other indexes. */
    public static final String COLLECTION = "early-facts";

    private final MongoCollection<Document> collection;

    public DeferredEvents(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    void keep(InboundEvent fact, String awaited) {
        put(fact.toDocument().append("awaits", awaited));
    }

    /** Waits for something else now; one that was applied meanwhile is not brought back. */
    void move(InboundEvent fact, String awaited) {
        collection.updateOne(eq("_id", fact.id()), set("awaits", awaited));
    }

    void keepDead(InboundEvent fact, Instant at, String reason) {
        put(fact.toDocument().append("diedAt", Date.from(at)).append("reason", reason));
    }

    List<InboundEvent> waitingFor(String awaited) {
        return collection.find(eq("awaits", awaited)).map(InboundEvent::of).into(new ArrayList<>());
    }

    List<DeadLetter> dead() {
        return collection
                .find(exists("diedAt"))
                .map(document -> new DeadLetter(
                        document.getString("_id"),
                        document.getString("topic"),
                        document.getString("_id"),
                        document.getString("type"),
                        null,
                        document.getDate("diedAt").toInstant(),
                        document.getString("reason"),
                        null))
                .into(new ArrayList<>());
    }

    Optional<InboundEvent> dead(String id) {
        return Optional.ofNullable(
                        collection.find(and(eq("_id", id), exists("diedAt"))).first())
                .map(InboundEvent::of);
    }

    long countDead() {
        return collection.countDocuments(exists("diedAt"));
    }

    void forget(String id) {
        collection.deleteOne(eq("_id", id));
    }

    /** How many wait, for operators. */
    public long count() {
        return collection.countDocuments(exists("awaits"));
    }

    private void put(Document document) {
        collection.replaceOne(eq("_id", document.getString("_id")), document, new ReplaceOptions().upsert(true));
    }
}
