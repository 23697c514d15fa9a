package vn.vinhdanh.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the dead-letter topics of this service from their beginning to their current end. It keeps the descriptions of
 * the letters that it has read, about a kilobyte for each, and not their content. Thread-safe.
 */
public final class DeadLetterTopics {

    private static final Pattern PLACE = Pattern.compile("([^:]+):(\\d{1,5}):(\\d{1,18})");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, Object> connection;
    private final Topics topics;

    /** The letters that were read, by partition and offset. Guarded by this. */
    private final Map<TopicPartition, NavigableMap<Long, DeadLetter>> known = new HashMap<>();

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

    /**
     * All letters, partition by partition. A record never changes, so each is read once.
     *
     * @throws TimeoutException if the broker sends none of those that wait
     */
    synchronized List<DeadLetter> read() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            for (TopicPartition partition : partitions) {
                NavigableMap<Long, DeadLetter> letters = known(partition);
                long beginning = beginnings.get(partition);
                forgetDeleted(letters, beginning, ends.get(partition));
                consumer.seek(partition, letters.isEmpty() ? beginning : letters.lastKey() + 1);
            }
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                readNext(consumer);
            }
            return partitions.stream()
                    .flatMap(partition -> known(partition).values().stream())
                    .toList();
        }
    }

    private NavigableMap<Long, DeadLetter> known(TopicPartition partition) {
        return known.computeIfAbsent(partition, any -> new TreeMap<>());
    }

    /** An operator may delete the first records of a topic, or the topic, which is then declared again. */
    private static void forgetDeleted(NavigableMap<Long, DeadLetter> letters, long beginning, long end) {
        letters.headMap(beginning).clear();
        if (!letters.isEmpty() && letters.lastKey() >= end) {
            letters.clear();
        }
    }

    private void readNext(KafkaConsumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> next = consumer.poll(TIMEOUT);
        if (next.isEmpty()) {
            throw new TimeoutException("The broker sends no dead letters");
        }
        for (ConsumerRecord<String, byte[]> dead : next) {
            known(new TopicPartition(dead.topic(), dead.partition())).put(dead.offset(), DeadLetter.of(dead));
        }
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
