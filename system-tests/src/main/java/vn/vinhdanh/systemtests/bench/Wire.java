package vn.vinhdanh.systemtests.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.vinhdanh.systemtests.running.Offsets;
import vn.vinhdanh.systemtests.running.Service;

/** Kafka with the plain client. Its producer is set as the relay's: acks=all, idempotent, 1 ms linger. */
final class Wire implements AutoCloseable {

    private static final int PARTITIONS = 12;

    private final Map<String, Object> connection;
    private final Admin admin;
    private final Offsets offsets;
    private final KafkaProducer<String, byte[]> producer;

    Wire(String bootstrapServers) {
        connection = Map.of("bootstrap.servers", bootstrapServers);
        admin = Admin.create(connection);
        offsets = new Offsets(admin);
        Map<String, Object> safe = new HashMap<>(connection);
        safe.put(ProducerConfig.ACKS_CONFIG, "all");
        safe.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        safe.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        safe.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        producer = new KafkaProducer<>(safe, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * A topic that is nobody's, with as many partitions as the services' own. Each has taken a record when this returns: an
     * idempotent producer that floods a partition before its leader is in place can lose count of its sequence, and then
     * tries in vain until its delivery times out.
     */
    String scratch(String name) throws ExecutionException, InterruptedException {
        Offsets.result(admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                .all());
        for (int partition = 0; partition < PARTITIONS; partition++) {
            producer.send(new ProducerRecord<>(name, partition, null, new byte[Long.BYTES]))
                    .get();
        }
        return name;
    }

    Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        return producer.send(record);
    }

    /** An event as the services publish it. @param attributes of the event, without {@code ce_} */
    Future<RecordMetadata> send(String topic, String key, Map<String, String> attributes, String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        attributes.forEach((name, text) -> record.headers().add("ce_" + name, text.getBytes(StandardCharsets.UTF_8)));
        return producer.send(record);
    }

    void flush() {
        producer.flush();
    }

    /** How many records the topic holds. */
    long size(String topic) {
        return ends(topic).values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many records of the topic this service has not read. */
    long lag(Service reader, String topic) {
        return offsets.lag(reader, topic);
    }

    /** True once so many instances of the service share its topics among them and nobody is coming or going. */
    boolean isReadBy(Service reader, int instances) {
        var group = offsets.group(reader);
        return group.groupState() == GroupState.STABLE
                && group.members().stream()
                                .filter(member ->
                                        !member.assignment().topicPartitions().isEmpty())
                                .count()
                        == instances;
    }

    /** Reads the topics from their ends on, in a thread of its own, until it is closed. Returns when it is in place. */
    TopicFollower follow(List<String> topics, Consumer<ConsumerRecord<String, byte[]>> reader) {
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        topics.forEach(topic -> partitions.addAll(ends(topic).keySet()));
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return TopicFollower.start(consumer, reader);
    }

    /** The last record of a topic that has one. */
    ConsumerRecord<String, byte[]> last(String topic) {
        Map.Entry<TopicPartition, Long> end = ends(topic).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(topic + " is empty"));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(end.getKey()));
            consumer.seek(end.getKey(), end.getValue() - 1);
            return consumer.poll(Duration.ofSeconds(10)).iterator().next();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }

    private Map<TopicPartition, Long> ends(String topic) {
        return offsets.ends(List.of(topic));
    }
}
