package vn.vinhdanh.platform.store;

import org.springframework.data.mongodb.core.MongoOperations;
import vn.vinhdanh.platform.outbox.Outbox;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.tracing.Traces;

/** The collaborators that all aggregate stores of a service share. */
public final class AggregateStoreSupport {

    private final MongoOperations mongo;
    private final Relay relay;
    private final DeclaredIndexes indexes;
    private final AuditTrails auditTrails;
    private final Traces traces;

    public AggregateStoreSupport(
            MongoOperations mongo, Relay relay, DeclaredIndexes indexes, AuditTrails auditTrails, Traces traces) {
        this.mongo = mongo;
        this.relay = relay;
        this.indexes = indexes;
        this.auditTrails = auditTrails;
        this.traces = traces;
    }

    public MongoOperations mongo() {
        return mongo;
    }

    Relay relay() {
        return relay;
    }

    AuditTrails auditTrails() {
        return auditTrails;
    }

    Traces traces() {
        return traces;
    }

    /** Registers a store: creates its indexes, publishes its outbox, and makes its audit trails readable. */
    Outbox register(Class<? extends AggregateDocument<?>> type, AuditPolicy policy) {
        String collection = mongo.getCollectionName(type);
        Outbox outbox = relay.add(mongo, collection);
        auditTrails.add(collection, policy);
        indexes.declare(type);
        return outbox;
    }
}
