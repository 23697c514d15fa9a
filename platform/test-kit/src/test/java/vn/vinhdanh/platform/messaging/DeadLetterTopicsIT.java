package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.TestInfrastructure;

class DeadLetterTopicsIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers());
    private static final AtomicInteger received = new AtomicInteger();

    private final String topic = "upstream.events.%s.dlq".formatted(UUID.randomUUID());
    private final Topics topics = new Topics(
            CONNECTION,
            List.of(
                    new NewTopic(topic, Optional.of(1), Optional.empty()),
                    new NewTopic("other." + topic, Optional.of(1), Optional.empty())));
    private final DeadLetterTopics deadLetters = new DeadLetterTopics(
            Map.of(
                    "bootstrap.servers",
                    TestInfrastructure.shared().bootstrapServers(),
                    ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG,
                    ReceivedRecords.class.getName()),
            topics);

    /** Counts the records that the broker sends to the consumers of this test. */
    public static final class ReceivedRecords implements ConsumerInterceptor<String, byte[]> {

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            received.addAndGet(records.count());
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> settings) {}
    }

    @BeforeEach
    void declareTopics() {
        topics.start();
        received.set(0);
    }

    @Test
    void each_of_hundreds_of_letters_is_read_once() {
        List<String> events =
                IntStream.range(0, 400).mapToObj(i -> publish(topic)).toList();
        assertThat(eventIds()).isEqualTo(events);
        assertThat(received).hasValue(400);

        assertThat(eventIds()).isEqualTo(events);
        assertThat(received).hasValue(400);

        String later = publish(topic);
        String elsewhere = publish("other." + topic);
        assertThat(eventIds())
                .hasSize(402)
                .startsWith(events.toArray(String[]::new))
                .endsWith(later, elsewhere);
        assertThat(received).hasValue(402);
    }

    @Test
    void a_letter_whose_record_was_deleted_is_forgotten() throws Exception {
        publish(topic);
        publish(topic);
        String kept = publish(topic);
        assertThat(eventIds()).hasSize(3);

        deleteBefore(2);

        assertThat(eventIds()).containsExactly(kept);
        assertThat(deadLetters.count()).isEqualTo(1);
    }

    private List<String> eventIds() {
        return deadLetters.read().stream().map(DeadLetter::eventId).toList();
    }

    private static String publish(String topic) {
        return KafkaTestClient.publish(topic, "LetterWritten.v1", "box", "{}");
    }

    private void deleteBefore(long offset) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(CONNECTION)) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(offset)))
                    .all()
                    .get();
        }
    }
}
