package vn.vinhdanh.platform.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Adds the time of creation to aggregates of earlier versions, from the first entry of their audit trail: after the
 * start, in the background, and again while the store is away. It may be removed when no installation has such
 * documents.
 */
public final class CreationTimes implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CreationTimes.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final AuditTrails auditTrails;

    public CreationTimes(MongoOperations mongo, AuditTrails auditTrails) {
        this.mongo = mongo;
        this.auditTrails = auditTrails;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Thread.ofPlatform().daemon().name("creation-times").start(this::addAll);
    }

    private void addAll() {
        for (String collection : auditTrails.collections()) {
            while (!isComplete(collection)) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean isComplete(String collection) {
        try {
            List<Document> batch;
            do {
                batch = withoutTime(collection);
                batch.forEach(document -> add(collection, document));
            } while (batch.size() == BATCH);
            return true;
        } catch (DataAccessException failed) {
            LOG.warn("Times of creation in {} not complete yet: {}", collection, failed.getMessage());
            return false;
        }
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
