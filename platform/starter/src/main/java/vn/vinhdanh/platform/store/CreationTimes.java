package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Adds the time of creation to aggregates of earlier versions, from the first entry of their audit trail. It may be
 * removed when no installation has such documents.
 */
final class CreationTimes {

    private static final int BATCH = 500;

    private final MongoOperations mongo;

    CreationTimes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void addTo(String collection) {
        List<Document> batch;
        do {
            batch = withoutTime(collection);
            batch.forEach(document -> add(collection, document));
        } while (batch.size() == BATCH);
    }

    private List<Document> withoutTime(String collection) {
        Query wanted = query(where(AggregateDocument.CREATED_AT).exists(false)).limit(BATCH);
        wanted.fields().include("history.at");
        return mongo.find(wanted, Document.class, collection);
    }

    /** The audit trail does not cover the field, so its hashes stay as they are. */
    private void add(String collection, Document document) {
        String at = document.getList("history", Document.class).getFirst().getString("at");
        mongo.updateFirst(
                query(where("_id").is(document.get("_id"))),
                new Update().set(AggregateDocument.CREATED_AT, Instant.parse(at)),
                collection);
    }
}
