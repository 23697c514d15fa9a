package vn.vinhdanh.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.anchors.AnchorTopic;
import vn.vinhdanh.platform.anchors.AuditAnchors;
import vn.vinhdanh.platform.anchors.DailyAnchors;
import vn.vinhdanh.platform.messaging.ConsumerContainers;
import vn.vinhdanh.platform.messaging.ConsumersHealth;
import vn.vinhdanh.platform.messaging.DeadLetterCopier;
import vn.vinhdanh.platform.messaging.DeadLetterRecoverer;
import vn.vinhdanh.platform.messaging.DeadLetterStore;
import vn.vinhdanh.platform.messaging.DeadLetters;
import vn.vinhdanh.platform.messaging.DeferredEvent;
import vn.vinhdanh.platform.messaging.DeferredEvents;
import vn.vinhdanh.platform.messaging.EarlierDeadLetters;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.messaging.MessagingConfigurationCheck;
import vn.vinhdanh.platform.messaging.TopicHistory;
import vn.vinhdanh.platform.messaging.Topics;
import vn.vinhdanh.platform.messaging.UnhandledEventFilter;
import vn.vinhdanh.platform.observability.CachedGaugeValue;
import vn.vinhdanh.platform.outbox.EventPublisher;
import vn.vinhdanh.platform.outbox.KafkaEventPublisher;
import vn.vinhdanh.platform.outbox.Leases;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.outbox.RelaySettings;
import vn.vinhdanh.platform.outbox.RestoredStore;
import vn.vinhdanh.platform.outbox.StoreAgeCheck;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.AuditChain;
import vn.vinhdanh.platform.store.AuditKeys;
import vn.vinhdanh.platform.store.AuditTrails;
import vn.vinhdanh.platform.store.DeclaredIndexes;
import vn.vinhdanh.platform.store.StoreLimits;
import vn.vinhdanh.platform.tracing.Traces;

/** Wires store, outbox and consumers of one service. {@code vinhdanh.context} names it: {@code nomination}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
public class PlatformConfiguration {

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

    @Bean
    MongoClientSettingsBuilderCustomizer storeLimits() {
        return StoreLimits.standard()::applyTo;
    }

    @Bean
    DeclaredIndexes declaredIndexes(MongoOperations mongo, MongoMappingContext mapping) {
        DeclaredIndexes indexes = new DeclaredIndexes(mongo, mapping);
        indexes.declare(DeferredEvent.class);
        DeadLetterStore.declareIndexes(indexes);
        return indexes;
    }

    @Bean
    AuditTrails auditTrails(MongoOperations mongo, Environment environment) {
        return new AuditTrails(
                mongo,
                new AuditChain(context(environment), AuditKeys.of(environment.getProperty("vinhdanh.audit-keys", ""))));
    }

    @Bean
    AuditAnchors auditAnchors(
            AuditTrails trails, MongoOperations mongo, KafkaProperties kafka, InstantSource clock, Ids ids) {
        return new AuditAnchors(trails, mongo, new AnchorTopic(connection(kafka), trails.context()), clock, ids);
    }

    @Bean
    DailyAnchors dailyAnchors(AuditAnchors anchors, InstantSource clock) {
        return new DailyAnchors(anchors, clock);
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
    KafkaEventPublisher eventPublisher(KafkaProperties kafka, Environment environment, Traces traces) {
        return new KafkaEventPublisher(connection(kafka), context(environment), traces);
    }

    @Bean
    Relay relay(EventPublisher publisher, RelaySettings settings, Leases leases, MeterRegistry meters) {
        return new Relay(publisher, settings, leases, meters);
    }

    @Bean
    RestoredStore restoredStore(Environment environment) {
        return RestoredStore.of(environment);
    }

    @Bean
    StoreAgeCheck storeAgeCheck(
            KafkaProperties kafka,
            Environment environment,
            Relay relay,
            RestoredStore restored,
            ConfigurableApplicationContext service) {
        return new StoreAgeCheck(connection(kafka), context(environment), relay, restored, ending(service));
    }

    @Bean
    AggregateStoreSupport aggregateStoreSupport(
            MongoOperations mongo, Relay relay, DeclaredIndexes indexes, AuditTrails auditTrails, Traces traces) {
        return new AggregateStoreSupport(mongo, relay, indexes, auditTrails, traces);
    }

    @Bean
    DeferredEvents deferredEvents(MongoOperations mongo, InstantSource clock) {
        return new DeferredEvents(mongo, clock);
    }

    @Bean
    DeadLetterStore deadLetterStore(MongoOperations mongo, InstantSource clock) {
        return new DeadLetterStore(mongo, clock);
    }

    @Bean
    EventDispatcher eventDispatcher(
            DeferredEvents deferred,
            DeadLetterStore deadLetters,
            InstantSource clock,
            MeterRegistry meters,
            Traces traces) {
        return new EventDispatcher(deferred, deadLetters, clock, meters, traces);
    }

    @Bean
    UnhandledEventFilter unhandledEventFilter(EventDispatcher dispatcher) {
        return new UnhandledEventFilter(dispatcher);
    }

    @Bean
    ConsumerContainers consumerContainers(UnhandledEventFilter filter, DeadLetterRecoverer recoverer) {
        return new ConsumerContainers(filter, recoverer);
    }

    @Bean
    DeadLetterRecoverer deadLetterRecoverer(DeadLetterStore letters, DeadLetterCopier copier) {
        return new DeadLetterRecoverer(letters, copier);
    }

    @Bean
    DeadLetterCopier deadLetterCopier(KafkaProperties kafka, Topics topics, DeadLetterStore letters) {
        return new DeadLetterCopier(connection(kafka), topics, letters);
    }

    @Bean
    EarlierDeadLetters earlierDeadLetters(
            KafkaProperties kafka, Topics topics, DeadLetterStore letters, MongoOperations mongo) {
        return new EarlierDeadLetters(connection(kafka), topics, letters, mongo);
    }

    @Bean
    TopicHistory topicHistory(KafkaProperties kafka) {
        return new TopicHistory(connection(kafka));
    }

    @Bean
    ConsumersHealth consumersHealthIndicator() {
        return new ConsumersHealth();
    }

    @Bean
    Topics topics(Environment environment, KafkaProperties kafka, ConfigurableApplicationContext service) {
        return Topics.of(environment, context(environment), connection(kafka), ending(service));
    }

    @Bean
    DeadLetters deadLetters(DeadLetterStore letters, EventDispatcher dispatcher) {
        return new DeadLetters(letters, dispatcher);
    }

    /** Events that wait for an operator. */
    @Bean
    MeterBinder deadLetterMeter(DeadLetterStore letters) {
        return meters -> Gauge.builder("vinhdanh.deadletters", new CachedGaugeValue(letters::waiting))
                .register(meters);
    }

    /** Events that wait for another one. */
    @Bean
    MeterBinder deferredEventMeters(DeferredEvents deferred) {
        return meters -> {
            Gauge.builder("vinhdanh.events.deferred", new CachedGaugeValue(deferred::count))
                    .register(meters);
            Gauge.builder("vinhdanh.events.deferred.oldest.age", new CachedGaugeValue(deferred::oldestAgeSeconds))
                    .register(meters);
        };
    }

    /** A supervisor starts the service again, and the log says what is to be mended. */
    private static Runnable ending(ConfigurableApplicationContext service) {
        return () -> System.exit(SpringApplication.exit(service, () -> 1));
    }

    private static String context(Environment environment) {
        return environment.getRequiredProperty("vinhdanh.context");
    }

    /** Addresses and security, as an administrator of the installation gives them to every Kafka client. */
    private static Map<String, Object> connection(KafkaProperties kafka) {
        return kafka.buildAdminProperties();
    }
}
