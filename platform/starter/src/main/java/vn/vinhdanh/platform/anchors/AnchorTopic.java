package vn.vinhdanh.platform.anchors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.json.StateJson;

/**
 * The topic of a service's anchors, {@code nomination.anchors}. All parts are in one partition, in their order. Two
 * instances may publish at the same time: then there are two anchors, and the later one counts.
 */
public final class AnchorTopic {

    private static final String TYPE = "AuditAnchored.v1";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    /** How far the newest anchor is looked for at first. */
    private static final long WINDOW = 64;

    private final Map<String, Object> connection;
    private final String context;
    private final TopicPartition partition;

    public AnchorTopic(Map<String, Object> connection, String context) {
        this.connection = connection;
        this.context = context;
        this.partition = new TopicPartition(nameOf(context), 0);
    }

    /** The topic of the service with this context. */
    public static String nameOf(String context) {
        return context + ".anchors";
    }

    /**
     * A complete anchor on the topic.
     *
     * @param from the offset of its first part
     * @param to the offset of its last part
     */
    record Place(String anchor, Instant takenAt, long from, long to) {}

    /** Sends the parts of one anchor, as they are made. */
    interface Sink extends AutoCloseable {

        void send(AnchorPart part);

        /** @throws KafkaException unless the broker has all parts */
        @Override
        void close();
    }

    Sink open() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        return new Sink() {
            private final List<Future<RecordMetadata>> sent = new ArrayList<>();

            @Override
            public void send(AnchorPart part) {
                sent.add(producer.send(record(part)));
            }

            @Override
            public void close() {
                producer.close(Duration.ofMinutes(2));
                sent.forEach(AnchorTopic::await);
            }
        };
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private ProducerRecord<String, byte[]> record(AnchorPart part) {
        byte[] value = StateJson.mapper().writeValueAsBytes(part);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(partition.topic(), partition.partition(), part.anchor(), value);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        part.anchor() + "/" + part.number(),
                        "ce_type",
                        TYPE,
                        "ce_source",
                        "/vinhdanh/" + context,
                        "ce_subject",
                        part.anchor(),
                        "ce_time",
                        part.takenAt().toString(),
                        "ce_dataschema",
                        "contracts/platform/" + TYPE + ".schema.json",
                        "ce_sequence",
                        Integer.toString(part.number()),
                        "ce_last",
                        Boolean.toString(part.last()),
                        "content-type",
                        "application/json")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** The complete anchor that was finished last. Looks at the headers only. */
    Optional<Place> latest() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            long begin = consumer.beginningOffsets(List.of(partition)).get(partition);
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            Optional<Place> found = Optional.empty();
            for (long window = WINDOW; found.isEmpty(); window *= 16) {
                long from = Math.max(begin, end - window);
                Complete complete = new Complete();
                read(consumer, from, end, complete::take);
                found = Optional.ofNullable(complete.latest);
                if (from == begin) {
                    break;
                }
            }
            return found;
        }
    }

    /** Finds the anchors of which every part is there. */
    private static final class Complete {

        private final Map<String, Long> starts = new HashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();
        private @Nullable Place latest;

        void take(ConsumerRecord<String, byte[]> record) {
            String anchor = record.key();
            int number = Integer.parseInt(header(record, "ce_sequence"));
            if (number == 1) {
                starts.put(anchor, record.offset());
            }
            boolean inOrder = parts.merge(anchor, 1, Integer::sum) == number;
            Long start = starts.get(anchor);
            if (inOrder && start != null && Boolean.parseBoolean(header(record, "ce_last"))) {
                latest = new Place(anchor, Instant.parse(header(record, "ce_time")), start, record.offset());
            }
        }
    }

    /** Gives each part of the anchor, in its order. */
    void read(Place place, Consumer<AnchorPart> parts) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            read(consumer, place.from(), place.to() + 1, record -> {
                if (place.anchor().equals(record.key())) {
                    parts.accept(StateJson.mapper().readValue(record.value(), AnchorPart.class));
                }
            });
        }
    }

    private void read(
            KafkaConsumer<String, byte[]> consumer,
            long from,
            long end,
            Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.seek(partition, from);
        while (consumer.position(partition) < end) {
            var records = consumer.poll(TIMEOUT).records(partition);
            if (records.isEmpty() && consumer.position(partition) < end) {
                throw new TimeoutException("The broker does not send the anchors");
            }
            records.stream().filter(record -> record.offset() < end).forEach(each);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
        return consumer;
    }
}
