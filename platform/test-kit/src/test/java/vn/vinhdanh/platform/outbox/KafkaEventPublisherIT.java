package vn.vinhdanh.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.platform.tracing.Traces;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.TestInfrastructure;

class KafkaEventPublisherIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers());

    private final String context = "fatal-" + UUID.randomUUID();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_producer_that_refuses_everything_is_replaced() throws Exception {
        try (Admin admin = Admin.create(CONNECTION)) {
            admin.createTopics(List.of(new NewTopic(context + ".events", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        try (KafkaEventPublisher publisher = new KafkaEventPublisher(this::producer, context, Traces.OFF)) {
            for (int wave = 1; wave <= KafkaEventPublisher.FAILED_WAVES; wave++) {
                assertThat(made).hasValue(1);
                assertThat(send(publisher)).isCompletedExceptionally();
            }
            send(publisher).get(10, TimeUnit.SECONDS);
        }
        assertThat(made).hasValue(2);
        assertThat(KafkaTestClient.read(context + ".events")).hasSize(1);
    }

    private CompletableFuture<Void> send(KafkaEventPublisher publisher) {
        CompletableFuture<Void> sent = publisher.send(
                "box",
                new OutboxEntry("id", "BoxBuilt.v1", 1, Instant.now(), "0".repeat(32), null, "{}", null, null, null));
        publisher.flush();
        return sent;
    }

    /** The first one is closed: it refuses everything for ever, as after a fatal error. */
    private Producer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(CONNECTION, new StringSerializer(), new ByteArraySerializer());
        if (made.incrementAndGet() == 1) {
            producer.close(Duration.ZERO);
        }
        return producer;
    }
}
