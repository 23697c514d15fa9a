package vn.vinhdanh.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.Outbox;
import vn.vinhdanh.platform.outbox.Relay;

/** What every aggregate store of a service shares. */
public final class AggregateStoreSupport {

    private final MongoDatabase database;
    private final Relay relay;
    private final Leases leases;
    private final DeclaredIndexes indexes;
    private final AuditTrails histories;

    public AggregateStoreSupport(
            MongoDatabase database, Relay relay, Leases leases, DeclaredIndexes indexes, AuditTrails histories) {
        this.database = database;
        this.relay = relay;
        this.leases = leases;
        this.indexes = indexes;
        this.histories = histories;
    }

    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** Declares an index beside the query that needs it. It is created at the start of the service, in the background. */
    public void declareIndex(String collection, Bson keys) {
        indexes.declare(collection, keys);
    }

    /** The same, for a field that few documents have at a time: the index holds only those, and only such a query can use it. */
    public void declareSparseIndex(String collection, Bson keys) {
        indexes.declareSparse(collection, keys);
    }

    Relay relay() {
        return relay;
    }

    Leases leases() {
        return leases;
    }

    /** A new store: its outbox is relayed, its histories can be read. */
    void register(String collection, String kind, Outbox outbox) {
        relay.add(outbox);
        histories.add(collection, kind);
        declareSparseIndex(collection, Indexes.ascending("pendingSince"));
    }
}
