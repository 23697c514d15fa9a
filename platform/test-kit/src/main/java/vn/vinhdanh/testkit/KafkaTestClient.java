package vn.vinhdanh.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as another service would, and reads topics. */
public final class KafkaTestClient {

    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    private KafkaTestClient() {}

    /** @return the id of the event, with which it can be published again */
    public static String publish(String topic, String type, String subject, String json) {
        return publish(topic, type, subject, json, UUID.randomUUID().toString());
    }

    public static String publish(String topic, String type, String subject, String json, String id) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, subject, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        "/vinhdanh/" + topic.substring(0, topic.indexOf('.')),
                        "ce_subject",
                        subject,
                        "ce_correlationid",
                        id.replace("-", ""),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(PRODUCER, record);
        return id;
    }

    /** Publishes a record as it is, for example one that nobody can read. */
    public static RecordMetadata publish(ProducerRecord<String, byte[]> record) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            return send(producer, record);
        }
    }

    private static <V> RecordMetadata send(KafkaProducer<String, V> producer, ProducerRecord<String, V> record) {
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All records on the topic now; each partition is in its order. */
    public static List<PublishedRecord> read(String topic) {
        return readFrom(TestInfrastructure.shared().bootstrapServers(), topic);
    }

    /** As {@link #read(String)}, from another broker. */
    public static List<PublishedRecord> readFrom(String bootstrapServers, String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<PublishedRecord> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    Map<String, String> headers = new HashMap<>();
                    record.headers()
                            .forEach(header ->
                                    headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                    records.add(new PublishedRecord(record.key(), headers, record.value()));
                });
            }
            return records;
        }
    }

    /** The records of one aggregate, in order. */
    public static List<PublishedRecord> read(String topic, String subject) {
        return read(topic).stream()
                .filter(record -> subject.equals(record.key()))
                .toList();
    }
}
