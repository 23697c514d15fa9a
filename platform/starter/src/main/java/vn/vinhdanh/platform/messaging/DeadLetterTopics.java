package vn.vinhdanh.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the dead-letter topics of this service from their beginning to their current end. */
public final class DeadLetterTopics {

    private static final Pattern PLACE = Pattern.compile("([^:]+):(\\d{1,5}):(\\d{1,18})");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, Object> connection;
    private final Topics topics;

    public DeadLetterTopics(Map<String, Object> connection, Topics topics) {
        this.connection = connection;
        this.topics = topics;
    }

    /** {@code <topic>:<partition>:<offset>}. */
    static String idOf(ConsumerRecord<?, ?> letter) {
        return letter.topic() + ":" + letter.partition() + ":" + letter.offset();
    }

    /** The letter with this id, read at its offset. */
    Optional<ConsumerRecord<String, byte[]>> find(String id) {
        Matcher place = PLACE.matcher(id);
        if (!place.matches() || !topics.deadLetters().contains(place.group(1))) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(place.group(1), Integer.parseInt(place.group(2)));
        long offset = Long.parseLong(place.group(3));
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            if (partition.partition()
                            >= consumer.partitionsFor(partition.topic()).size()
                    || offset >= consumer.endOffsets(List.of(partition)).get(partition)) {
                return Optional.empty();
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            return consumer.poll(TIMEOUT).records(partition).stream()
                    .filter(letter -> letter.offset() == offset)
                    .findFirst();
        }
    }

    /** How many letters there are, replayed or not. */
    long count() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            return sum(consumer.endOffsets(partitions)) - sum(consumer.beginningOffsets(partitions));
        }
    }

    List<ConsumerRecord<String, byte[]>> read() {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics.deadLetters()) {
            for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, partition.partition()));
            }
        }
        return partitions;
    }
}
