package vn.vinhdanh.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each delegate of whom something was recalled before its letter arrived. It has no name. */
public final class MongoRecalls implements Recalls {

    private static final String CANCELLED = "cancelled";
    private static final String ERASED = "erased";

    @Document("recalls")
    private record Stored(
            String id,
            @Nullable Integer cancelled,
            @Nullable Integer erased) {}

    private final MongoOperations mongo;

    public MongoRecalls(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public Recall of(String delegateId) {
        Stored stored = mongo.findById(delegateId, Stored.class);
        return stored == null ? Recall.NONE : new Recall(orNone(stored.cancelled()), orNone(stored.erased()));
    }

    private static int orNone(@Nullable Integer revision) {
        return revision == null ? 0 : revision;
    }

    @Override
    public void cancel(String delegateId, int revision) {
        raise(delegateId, CANCELLED, revision);
    }

    @Override
    public void erase(String delegateId, int revision) {
        raise(delegateId, ERASED, revision);
    }

    private void raise(String delegateId, String field, int revision) {
        mongo.upsert(query(where("_id").is(delegateId)), new Update().max(field, revision), Stored.class);
    }
}
