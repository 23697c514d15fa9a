package vn.vinhdanh.systemtests.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes records with the settings of the services' relay: acks=all, idempotent, 1 ms linger. Any thread may use it.
 */
public final class KafkaSender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public KafkaSender(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                64 * 1024);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * An event as the owner of the topic publishes it.
     *
     * @param attributes of the event, without {@code ce_}; a source among them replaces the owner
     */
    public static ProducerRecord<String, byte[]> event(
            String topic, String key, Map<String, String> attributes, byte[] value) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, value);
        Map<String, String> all = new HashMap<>(attributes);
        all.putIfAbsent("source", "/vinhdanh/" + topic.substring(0, topic.indexOf('.')));
        all.forEach((name, text) -> event.headers().add("ce_" + name, text.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    /** @return the acknowledgement, which may still fail */
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        return producer.send(record);
    }

    /** Returns when all records are acknowledged. @throws IllegalStateException if one failed */
    public void sendAll(List<ProducerRecord<String, byte[]>> records) {
        records.stream().map(this::send).toList().forEach(KafkaResults::get);
    }

    /** Sends what is buffered and returns when all of it is acknowledged or has failed. */
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
