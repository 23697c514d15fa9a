package vn.vinhdanh.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Reads topics of events from their beginning again, beside the consumers of the service: it joins no consumer group, so
 * nothing stops, and nothing is taken from anybody.
 */
public final class TopicHistory {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, Object> connection;

    public TopicHistory(Map<String, Object> connection) {
        this.connection = connection;
    }

    /**
     * Gives each event that is on the topics now; those of a partition in their order. A record that is no event is left
     * out: its consumers have it as a dead letter. A topic that nobody has declared yet has no events.
     *
     * @throws TopicsUnavailable if the broker does not answer
     */
    public void read(Collection<String> topics, Consumer<PastEvent> each) {
        try {
            readAll(topics, each);
        } catch (KafkaException away) {
            throw new TopicsUnavailable(away);
        }
    }

    private void readAll(Collection<String> topics, Consumer<PastEvent> each) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (hasMore(consumer, ends)) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(TIMEOUT);
                if (records.isEmpty() && hasMore(consumer, ends)) {
                    throw new TimeoutException("The broker does not send the events");
                }
                records.forEach(record -> give(record, each));
            }
        }
    }

    private static boolean hasMore(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Collection<String> topics) {
        Map<String, List<PartitionInfo>> declared = consumer.listTopics();
        return Set.copyOf(topics).stream()
                .flatMap(topic -> declared.getOrDefault(topic, List.of()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static void give(ConsumerRecord<byte[], byte[]> record, Consumer<PastEvent> each) {
        if (record.value() == null) {
            return;
        }
        Map<String, Object> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        PastEvent event;
        try {
            InboundEvent inbound = InboundEvent.of(
                    record.topic(),
                    MessageBuilder.withPayload(record.value())
                            .copyHeaders(headers)
                            .build());
            event = new PastEvent(
                    inbound.id(),
                    inbound.topic(),
                    inbound.type(),
                    inbound.subject(),
                    inbound.sequence(),
                    time(headers.get("ce_time"), record.timestamp()),
                    inbound.payload());
        } catch (MalformedEvent | DateTimeException noEvent) {
            return;
        }
        each.accept(event);
    }

    private static Instant time(Object header, long published) {
        return header instanceof byte[] text
                ? Instant.parse(new String(text, StandardCharsets.UTF_8))
                : Instant.ofEpochMilli(published);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
