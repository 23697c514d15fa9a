package vn.vinhdanh.platform;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.messaging.DeadLetterTopics;
import vn.vinhdanh.platform.messaging.DeadLetters;
import vn.vinhdanh.platform.messaging.DeferredEvents;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.messaging.MessagingConfigurationCheck;
import vn.vinhdanh.platform.messaging.Topics;
import vn.vinhdanh.platform.messaging.UnhandledEventFilter;
import vn.vinhdanh.platform.observability.CachedGaugeValue;
import vn.vinhdanh.platform.outbox.EventPublisher;
import vn.vinhdanh.platform.outbox.KafkaEventPublisher;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.outbox.RelaySettings;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.AuditTrails;
import vn.vinhdanh.platform.store.DeclaredIndexes;

/** Wires store, outbox and consumers of one service. {@code vinhdanh.context} names it: {@code nomination}. */
@AutoConfiguration
public class PlatformConfiguration {

    private static final int STORE_PATIENCE_SECONDS = 5;

    PlatformConfiguration(Environment environment) {
        MessagingConfigurationCheck.check(environment);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids(InstantSource clock) {
        return new Ids(clock);
    }

    /** An acknowledged write is on the majority's disks, and what is read can't be rolled back. A store that is away is said after seconds, not half a minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer safeWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(STORE_PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
        String name = connection.getConnectionString().getDatabase();
        if (name == null) {
            throw new IllegalStateException(
                    "spring.mongodb.uri must name the database: mongodb://host:port/nomination");
        }
        return client.getDatabase(name);
    }

    @Bean
    DeclaredIndexes declaredIndexes(MongoDatabase database) {
        DeclaredIndexes indexes = new DeclaredIndexes(database);
        indexes.declare(DeferredEvents.COLLECTION, com.mongodb.client.model.Indexes.ascending("awaits"));
        return indexes;
    }

    @Bean
    AuditTrails histories(MongoDatabase database) {
        return new AuditTrails(database);
    }

    @Bean
    @ConditionalOnMissingBean
    RelaySettings relaySettings() {
        return RelaySettings.standard();
    }

    @Bean
    Leases leases(RelaySettings settings, InstantSource clock, Ids ids) {
        return new Leases(ids.next(), settings.lease(), clock);
    }

    @Bean
    @ConditionalOnMissingBean(EventPublisher.class)
    KafkaEventPublisher eventPublisher(KafkaProperties kafka, Environment environment) {
        return new KafkaEventPublisher(connection(kafka), context(environment));
    }

    @Bean
    Relay relay(EventPublisher publisher, RelaySettings settings, MeterRegistry meters) {
        return new Relay(publisher, settings, meters);
    }

    @Bean
    AggregateStoreSupport storeKit(
            MongoDatabase database, Relay relay, Leases leases, DeclaredIndexes indexes, AuditTrails histories) {
        return new AggregateStoreSupport(database, relay, leases, indexes, histories);
    }

    @Bean
    DeferredEvents earlyFacts(MongoDatabase database) {
        return new DeferredEvents(database);
    }

    @Bean
    EventDispatcher facts(DeferredEvents early, InstantSource clock, MeterRegistry meters) {
        return new EventDispatcher(early, clock, meters);
    }

    @Bean
    UnhandledEventFilter onlyWhatIsRead(EventDispatcher facts) {
        return new UnhandledEventFilter(facts);
    }

    @Bean
    Topics topics(Environment environment, KafkaProperties kafka) {
        return Topics.of(environment, context(environment), connection(kafka));
    }

    @Bean
    DeadLetters deadLetters(
            KafkaProperties kafka, Topics topics, EventDispatcher facts, MongoDatabase database, InstantSource clock) {
        return new DeadLetters(new DeadLetterTopics(connection(kafka), topics), facts, database, clock);
    }

    /** How many facts wait for an operator. */
    @Bean
    MeterBinder deadLetterMeter(DeadLetters deadLetters) {
        return meters -> Gauge.builder("vinhdanh.deadletters", new CachedGaugeValue(deadLetters::waiting))
                .register(meters);
    }

    private static String context(Environment environment) {
        return environment.getRequiredProperty("vinhdanh.context");
    }

    /** Addresses and security, as an administrator of the installation gives them to every Kafka client. */
    private static Map<String, Object> connection(KafkaProperties kafka) {
        return kafka.buildAdminProperties();
    }
}
