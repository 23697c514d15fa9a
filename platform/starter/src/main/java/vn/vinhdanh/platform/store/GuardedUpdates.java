package vn.vinhdanh.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.vinhdanh.platform.outbox.Lease;
import vn.vinhdanh.platform.outbox.Outbox;

/** Changes of one collection's documents as updates: each is one operation, guarded by what the document was. */
final class GuardedUpdates {

    static final String HASH = "head.hash";

    private final AggregateStoreSupport kit;
    private final MongoCollection<Document> collection;
    private final Outbox outbox;

    GuardedUpdates(AggregateStoreSupport kit, MongoCollection<Document> collection, Outbox outbox) {
        this.kit = kit;
        this.collection = collection;
        this.outbox = outbox;
    }

    /** @return false if the document is not what it was any more */
    boolean record(DocumentSnapshot<?> before, Document state, PendingWrite composed, Instant at) {
        Bson guard = and(eq("_id", before.id()), eq("version", before.version()), eq(HASH, before.hash()));
        Document update = new Document(
                        "$set",
                        new Document("state", state)
                                .append("head", composed.head().toDocument()))
                .append("$inc", new Document("version", 1L));
        Document push = new Document("history", composed.entry().toDocument());
        if (composed.outbox().isEmpty()) {
            return MongoWrites.updated(collection, guard, update.append("$push", push));
        }
        update.append("$push", push.append("outbox", new Document("$each", composed.outboxDocuments())))
                .append("$min", new Document("pendingSince", Date.from(at)));
        return writtenIntoEmptyOutbox(before.id(), guard, update, composed)
                || writtenBehindOthers(before.id(), guard, update);
    }

    void handOver(String id, PendingWrite composed, Lease lease) {
        if (!composed.outbox().isEmpty()) {
            kit.relay().offer(outbox, id, composed.outbox(), lease);
        }
    }

    /** The usual case: nobody relays this document, so the write takes the lease and hands the events over. */
    private boolean writtenIntoEmptyOutbox(String id, Bson guard, Document update, PendingWrite composed) {
        Lease lease = kit.leases().grant();
        Document leased = new Document(update);
        leased.put("$set", new Document(update.get("$set", Document.class)).append("lease", lease.toDocument()));
        if (!MongoWrites.updated(collection, and(guard, size("outbox", 0)), leased)) {
            return false;
        }
        handOver(id, composed, lease);
        return true;
    }

    /** Events before ours still wait: whoever holds the lease takes ours too; the nudge is for when nobody does. */
    private boolean writtenBehindOthers(String id, Bson guard, Document update) {
        boolean written = MongoWrites.updated(collection, guard, update);
        if (written) {
            kit.relay().nudge(outbox, id);
        }
        return written;
    }
}
