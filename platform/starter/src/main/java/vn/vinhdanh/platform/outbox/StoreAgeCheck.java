package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.vinhdanh.platform.startup.StartupCheck;

/**
 * Refuses to run on a store that does not know what it has published: it was put back to an earlier state. Then letters
 * would go out a second time, and what other services reported since would stay unread, unless somebody follows
 * {@code docs/runbooks/back-up-and-restore.md} first. Looks at the newest event of each partition, once.
 */
public final class StoreAgeCheck extends StartupCheck {

    /** The store is older than its topic. */
    static final class StoreWasPutBack extends Refused {
        StoreWasPutBack(String event) {
            super("The store does not know " + event
                    + ", which it has published: it was put back to an earlier state. Follow"
                    + " docs/runbooks/back-up-and-restore.md, then set vinhdanh.restored-at to the present time");
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(StoreAgeCheck.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** After the topics are declared, before the relay and the consumers. */
    private static final int AFTER_THE_TOPICS = Integer.MIN_VALUE + 600;

    private final Map<String, Object> connection;
    private final String topic;
    private final Relay relay;
    private final RestoredStore restored;

    /** @param end ends the service; called if the broker was away at the start and the store turns out to be older */
    public StoreAgeCheck(
            Map<String, Object> connection, String context, Relay relay, RestoredStore restored, Runnable end) {
        super("store-age", AFTER_THE_TOPICS, end);
        this.connection = connection;
        this.topic = context + "." + OutgoingEvent.EVENTS;
        this.relay = relay;
        this.restored = restored;
    }

    @Override
    protected boolean isPassed() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            for (TopicPartition partition : partitions) {
                if (ends.get(partition) > beginnings.get(partition)) {
                    check(newest(consumer, partition, ends.get(partition) - 1));
                }
            }
            return true;
        } catch (KafkaException | DataAccessException away) {
            LOG.warn("Whether the store is older than its topic is not known yet: {}", away.getMessage());
            return false;
        }
    }

    private static ConsumerRecord<String, byte[]> newest(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        consumer.pause(consumer.assignment());
        consumer.resume(List.of(partition));
        consumer.seek(partition, offset);
        return consumer.poll(TIMEOUT).records(partition).stream()
                .findFirst()
                .orElseThrow(() -> new TimeoutException("The broker does not send its newest event"));
    }

    private void check(ConsumerRecord<String, byte[]> newest) {
        if (newest.key() == null || newest.headers().lastHeader("ce_sequence") == null) {
            return;
        }
        long sequence = Long.parseLong(
                new String(newest.headers().lastHeader("ce_sequence").value()));
        if (!restored.explains(Instant.ofEpochMilli(newest.timestamp())) && !relay.knows(newest.key(), sequence)) {
            throw new StoreWasPutBack("event " + sequence + " of " + newest.key());
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
