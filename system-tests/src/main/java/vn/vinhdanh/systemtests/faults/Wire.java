package vn.vinhdanh.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.vinhdanh.systemtests.running.Offsets;
import vn.vinhdanh.systemtests.running.Service;

/** Kafka, seen from outside: what is on it, how far each service has read, and what we put on it ourselves. */
final class Wire implements AutoCloseable {

    /** On every record that comes from this harness: the services do not look at it. */
    static final String OURS = "x-fault-harness";

    static final List<String> TOPICS =
            Service.keepers().stream().map(Service::topic).toList();

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
        producer = new KafkaProducer<>(safe, new StringSerializer(), new ByteArraySerializer());
    }

    /** Why a dead letter is one. */
    static String reason(ConsumerRecord<String, byte[]> dead) {
        Header header = dead.headers().lastHeader("x-exception-message");
        return header == null ? "for no reason" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static boolean isOurs(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader(OURS) != null;
    }

    /** Where these topics end now. */
    Map<TopicPartition, Long> ends(Collection<String> topics) {
        return offsets.ends(topics);
    }

    /** All that lies between these places and the ends, each partition in its order. */
    List<ConsumerRecord<String, byte[]>> since(Map<TopicPartition, Long> starts) {
        Map<TopicPartition, Long> ends = ends(
                starts.keySet().stream().map(TopicPartition::topic).distinct().toList());
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            while (starts.keySet().stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** The dead letters of all services since the beginning. */
    List<ConsumerRecord<String, byte[]>> deadLetters() {
        List<String> topics = Service.keepers().stream()
                .flatMap(service -> service.reads().stream().map(service::deadLettersOf))
                .toList();
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        ends(topics).keySet().forEach(partition -> beginnings.put(partition, 0L));
        return since(beginnings);
    }

    /** How far the service has read this topic: the place of the next record, 0 where it has not begun. */
    Map<TopicPartition, Long> read(Service service, String topic) {
        return offsets.read(service, topic);
    }

    /** How many records wait to be read by this service. */
    long lag(Service service) {
        return service.reads().stream()
                .mapToLong(topic -> offsets.lag(service, topic))
                .sum();
    }

    /** Whether Kafka holds the service's group for dead: only then may its places be moved. */
    boolean isDeserted(Service service) {
        return offsets.group(service).members().isEmpty();
    }

    /** The service, which must be dead, will go on reading from here. */
    void moveTo(Service service, Map<TopicPartition, Long> places) {
        offsets.move(service, places);
    }

    /** The same record once more, at the end of its partition. Returns when Kafka has it, or a service would be blamed for the loss. */
    void sendAgain(Stream<ConsumerRecord<String, byte[]>> events) {
        events.map(event -> new ProducerRecord<>(
                        event.topic(), event.partition(), event.key(), event.value(), event.headers()))
                .map(this::send)
                .toList()
                .forEach(Offsets::result);
    }

    /** @param attributes of the event, without {@code ce_} */
    void send(String topic, String key, Map<String, String> attributes, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        attributes.forEach((name, text) -> record.headers().add("ce_" + name, text.getBytes(StandardCharsets.UTF_8)));
        Offsets.result(send(record));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }

    private Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        if (record.headers().lastHeader(OURS) == null) {
            record.headers().add(OURS, new byte[] {1});
        }
        return producer.send(record);
    }
}
