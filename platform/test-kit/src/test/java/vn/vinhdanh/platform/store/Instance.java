package vn.vinhdanh.platform.store;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.outbox.EventPublisher;
import vn.vinhdanh.platform.outbox.KafkaEventPublisher;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.outbox.RelaySettings;
import vn.vinhdanh.platform.tracing.Traces;

/** Store and relay of one instance of a service. Several instances on one database are a scaled service. */
final class Instance implements AutoCloseable {

    static final RelaySettings QUICK = new RelaySettings(
            Duration.ofSeconds(4),
            Duration.ofSeconds(3),
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(50));

    static final AuditKeys KEYS = AuditKeys.of("2025-01-01:a-key-of-the-audit-trails-of-the-tests");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Parcels parcels;
    final Relay relay;
    final AuditTrails auditTrails;
    final AggregateStoreSupport support;
    private final KafkaEventPublisher kafka;

    Instance(Workshop workshop) {
        this(workshop, UnaryOperator.identity());
    }

    /** @param fault wraps the publisher */
    Instance(Workshop workshop, UnaryOperator<EventPublisher> fault) {
        this(workshop, Map.of(), fault, KEYS);
    }

    /** @param producer settings of its Kafka producer, next to the address of the broker */
    Instance(Workshop workshop, Map<String, Object> producer, UnaryOperator<EventPublisher> fault) {
        this(workshop, producer, fault, KEYS);
    }

    /** @param keys of the audit trails */
    Instance(Workshop workshop, AuditKeys keys) {
        this(workshop, Map.of(), UnaryOperator.identity(), keys);
    }

    private Instance(
            Workshop workshop, Map<String, Object> producer, UnaryOperator<EventPublisher> fault, AuditKeys keys) {
        MongoTemplate mongo = workshop.mongo();
        Map<String, Object> connection = new HashMap<>(workshop.connection());
        connection.putAll(producer);
        kafka = new KafkaEventPublisher(connection, workshop.producer(), Traces.OFF);
        auditTrails = new AuditTrails(mongo, new AuditChain(workshop.producer(), keys));
        Leases leases = new Leases(new Ids(Clock.systemUTC()).next(), QUICK.lease(), Clock.systemUTC());
        relay = new Relay(fault.apply(kafka), QUICK, leases, meters);
        DeclaredIndexes indexes = new DeclaredIndexes(
                mongo, (MongoMappingContext) mongo.getConverter().getMappingContext());
        support = new AggregateStoreSupport(mongo, relay, indexes, auditTrails, Traces.OFF);
        parcels = new Parcels(support);
        indexes.afterSingletonsInstantiated();
    }

    Instance started() {
        relay.start();
        return this;
    }

    double count(String meter) {
        return meters.get(meter).counter().count();
    }

    @Override
    public void close() {
        relay.stop();
        kafka.close();
    }
}
