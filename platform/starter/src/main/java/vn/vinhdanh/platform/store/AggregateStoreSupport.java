package vn.vinhdanh.platform.store;

import org.springframework.data.mongodb.core.MongoOperations;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.Outbox;
import vn.vinhdanh.platform.outbox.Relay;

/** The collaborators that all aggregate stores of a service share. */
public final class AggregateStoreSupport {

    private final MongoOperations mongo;
    private final Relay relay;
    private final Leases leases;
    private final DeclaredIndexes indexes;
    private final AuditTrails auditTrails;

    public AggregateStoreSupport(
            MongoOperations mongo, Relay relay, Leases leases, DeclaredIndexes indexes, AuditTrails auditTrails) {
        this.mongo = mongo;
        this.relay = relay;
        this.leases = leases;
        this.indexes = indexes;
        this.auditTrails = auditTrails;
    }

    public MongoOperations mongo() {
        return mongo;
    }

    Relay relay() {
        return relay;
    }

    Leases leases() {
        return leases;
    }

    /** Registers a store: creates its indexes, publishes its outbox, and makes its audit trails readable. */
    Outbox register(Class<? extends AggregateDocument<?>> type, String kind) {
        String collection = mongo.getCollectionName(type);
        Outbox outbox = new Outbox(mongo, collection, leases);
        relay.add(outbox);
        auditTrails.add(collection, kind);
        indexes.declare(type);
        return outbox;
    }
}
