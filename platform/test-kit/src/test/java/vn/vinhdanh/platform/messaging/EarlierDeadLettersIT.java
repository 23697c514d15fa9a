package vn.vinhdanh.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.env.MockEnvironment;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.StandaloneStore;
import vn.vinhdanh.testkit.TestInfrastructure;

/** An installation whose dead letters are on topics and in {@code early-facts} gets a version that stores them. */
class EarlierDeadLettersIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers());
    private static final String GROUP = "reader-" + UUID.randomUUID();
    private static final String DLQ = "earlier.events." + GROUP + ".dlq";

    @AutoClose
    private final MongoClient client = StandaloneStore.client(GROUP);

    private final MongoTemplate mongo = StandaloneStore.template(client, GROUP, StateMappings.of());
    private final DeadLetterStore letters = new DeadLetterStore(mongo, Clock.systemUTC());

    @Test
    void letters_of_an_earlier_version_are_taken_once_and_copies_of_this_one_never() {
        Topics topics = topics();
        topics.start();
        publish("waiting", "x-exception-message", "error occurred in message handler [x]; MalformedEvent: broken");
        publish("replayed", "x-exception-message", "NotFound: fund");
        publish("a copy", "x-dead-letter-id", "kept already");
        Instant replayedAt = Instant.parse("2026-11-30T08:00:00Z");
        mongo.insert(new Document("_id", DLQ + ":0:1").append("at", Date.from(replayedAt)), "replayed-dead-letters");
        mongo.insert(
                new Document("_id", "early")
                        .append("topic", "earlier.events")
                        .append("type", "BoxBuilt.v1")
                        .append("correlationId", "0".repeat(32))
                        .append("payload", "{}")
                        .append("diedAt", new Date())
                        .append("reason", "IllegalStateException"),
                "early-facts");

        take(topics);
        take(topics);

        assertThat(letters.page(true, null, null, 200))
                .extracting(DeadLetter::eventId, DeadLetter::reason, DeadLetter::topic, DeadLetter::replayedAt)
                .containsExactlyInAnyOrder(
                        tuple("waiting", "MalformedEvent: broken", "earlier.events", null),
                        tuple("replayed", "NotFound: fund", "earlier.events", replayedAt),
                        tuple("early", "IllegalStateException", "earlier.events", null));
        assertThat(letters.waiting()).isEqualTo(2);
        assertThat(mongo.getCollection("early-facts").countDocuments()).isZero();
        assertThat(letters.find(DLQ + ":0:0").orElseThrow().message().getPayload())
                .isEqualTo("{\"of\":\"waiting\"}".getBytes(UTF_8));
    }

    private void take(Topics topics) {
        EarlierDeadLetters earlier = new EarlierDeadLetters(CONNECTION, topics, letters, mongo);
        earlier.start();
        Probe.await(() -> assertThat(mongo.getCollection("taken-dead-letters").countDocuments())
                .isEqualTo(1));
        earlier.stop();
    }

    private static Topics topics() {
        return Topics.of(
                new MockEnvironment()
                        .withProperty("vinhdanh.kafka.replicas", "1")
                        .withProperty("vinhdanh.kafka.personal-data-kept", "30d")
                        .withProperty("spring.cloud.function.definition", "events")
                        .withProperty("spring.cloud.stream.bindings.events-in-0.destination", "earlier.events")
                        .withProperty("spring.cloud.stream.bindings.events-in-0.group", GROUP),
                "earlier-own",
                CONNECTION,
                () -> {});
    }

    private static void publish(String eventId, String header, String value) {
        List<Header> headers = new ArrayList<>(List.of(
                new RecordHeader("ce_id", eventId.getBytes(UTF_8)),
                new RecordHeader("x-original-topic", "earlier.events".getBytes(UTF_8)),
                new RecordHeader(header, value.getBytes(UTF_8))));
        byte[] payload = "{\"of\":\"%s\"}".formatted(eventId).getBytes(UTF_8);
        KafkaTestClient.publish(new ProducerRecord<>(DLQ, 0, "box", payload, headers));
    }
}
