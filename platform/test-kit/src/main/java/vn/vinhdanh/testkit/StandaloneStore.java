package vn.vinhdanh.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.vinhdanh.platform.outbox.EventPublisher;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.OutboxEntry;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.outbox.RelaySettings;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.AuditChain;
import vn.vinhdanh.platform.store.AuditKeys;
import vn.vinhdanh.platform.store.AuditTrails;
import vn.vinhdanh.platform.store.DeclaredIndexes;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.store.StoreConfiguration;
import vn.vinhdanh.platform.tracing.Traces;

/** The stores of a service in a database of their own, without the service. Nothing is published. */
public final class StandaloneStore implements AutoCloseable {

    private static final EventPublisher NO_PUBLISHER = new EventPublisher() {
        @Override
        public CompletableFuture<Void> send(String aggregateId, OutboxEntry entry) {
            return CompletableFuture.failedFuture(new IllegalStateException("nothing is published"));
        }

        @Override
        public void flush() {}
    };

    private final String name = "store-" + UUID.randomUUID();
    private final MongoClient client = client(name);
    private final MongoTemplate mongo;
    private final AuditTrails auditTrails;
    private final AggregateStoreSupport support;

    public StandaloneStore(StateMappings mappings) {
        mongo = template(client, name, mappings);
        auditTrails = new AuditTrails(mongo, new AuditChain(name, AuditKeys.of("2100-01-01:" + name)));
        RelaySettings settings = RelaySettings.standard();
        support = new AggregateStoreSupport(
                mongo,
                new Relay(
                        NO_PUBLISHER,
                        settings,
                        new Leases(name, settings.lease(), Clock.systemUTC()),
                        new SimpleMeterRegistry()),
                new DeclaredIndexes(
                        mongo, (MongoMappingContext) mongo.getConverter().getMappingContext()),
                auditTrails,
                Traces.OFF);
    }

    /** With the write concern of a service: a write is acknowledged when it is on the disk. */
    public static MongoClient client(String database) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString(TestInfrastructure.shared().database(database)))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    /** Maps documents as a service does. */
    public static MongoTemplate template(MongoClient client, String database, StateMappings mappings) {
        StoreConfiguration configuration = new StoreConfiguration();
        MongoCustomConversions conversions = configuration.mongoCustomConversions(mappings);
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        MappingMongoConverter converter = configuration.mappingMongoConverter(context, conversions);
        converter.afterPropertiesSet();
        return configuration.mongoTemplate(new SimpleMongoClientDatabaseFactory(client, database), converter);
    }

    public AggregateStoreSupport support() {
        return support;
    }

    /** For documents of an earlier version in the test resources. */
    public StoredDocuments storedDocuments() {
        return new StoredDocuments(mongo, auditTrails);
    }

    @Override
    public void close() {
        client.getDatabase(name).drop();
        client.close();
    }
}
