package vn.vinhdanh.platform.messaging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.platform.startup.StartupTask;

/**
 * Takes the dead letters of versions before December 2026 into the store, once: they are on the dead-letter topics, with
 * the replayed ones in {@code replayed-dead-letters}, and in {@code early-facts}. May be removed when no installation
 * has such a version any more.
 */
public final class EarlierDeadLetters implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierDeadLetters.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String TAKEN = "taken-dead-letters";
    private static final String REPLAYED = "replayed-dead-letters";

    private final Map<String, Object> connection;
    private final Topics topics;
    private final DeadLetterStore letters;
    private final MongoOperations mongo;
    private volatile boolean running;

    public EarlierDeadLetters(
            Map<String, Object> connection, Topics topics, DeadLetterStore letters, MongoOperations mongo) {
        this.connection = connection;
        this.topics = topics;
        this.letters = letters;
        this.mongo = mongo;
    }

    @Override
    public void start() {
        running = true;
        StartupTask.start("earlier-dead-letters", () -> !running || takeAll());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @return whether all are in the store */
    private boolean takeAll() {
        try {
            mongo.find(query(where("diedAt").exists(true)), DeferredEvent.class).forEach(this::takeEarly);
            topics.deadLetters().forEach(this::take);
            return true;
        } catch (RuntimeException storeOrBrokerAway) {
            LOG.info("The dead letters of an earlier version are not read yet: {}", storeOrBrokerAway.getMessage());
            return false;
        }
    }

    private void takeEarly(DeferredEvent dead) {
        Instant diedAt = dead.diedAt() == null ? Instant.EPOCH : dead.diedAt();
        letters.add(StoredDeadLetter.of(dead.event(), dead.reason() == null ? "unknown" : dead.reason(), diedAt));
        mongo.remove(query(where("_id").is(dead.id())), DeferredEvent.class);
    }

    private void take(String origin, String topic) {
        if (mongo.exists(query(where("_id").is(topic)), TAKEN)) {
            return;
        }
        TopicPartition only = new TopicPartition(topic, 0);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            long end = consumer.endOffsets(List.of(only)).get(only);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            while (consumer.position(only) < end) {
                ConsumerRecords<byte[], byte[]> next = consumer.poll(TIMEOUT);
                if (next.isEmpty()) {
                    throw new TimeoutException("the broker sends no dead letters");
                }
                next.forEach(dead -> take(origin, dead));
            }
        }
        mongo.upsert(query(where("_id").is(topic)), new Update().set("taken", true), TAKEN);
    }

    private void take(String origin, ConsumerRecord<byte[], byte[]> dead) {
        if (StoredDeadLetter.text(dead, "x-dead-letter-id") != null) {
            return;
        }
        String id = dead.topic() + ":" + dead.partition() + ":" + dead.offset();
        String message = Optional.ofNullable(StoredDeadLetter.text(dead, "x-exception-message"))
                .orElse("unknown");
        String reason = message.replaceFirst("^error occurred in message handler \\[.*?]; ", "");
        Document replayed = mongo.findById(id, Document.class, REPLAYED);
        letters.add(StoredDeadLetter.of(dead, reason, Instant.ofEpochMilli(dead.timestamp()))
                .earlier(
                        id,
                        origin,
                        replayed == null ? null : replayed.getDate("at").toInstant()));
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
