package vn.vinhdanh.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.messaging.UnhandledEventFilter;
import vn.vinhdanh.testkit.HttpTestClient;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.ServiceIntegrationTest;
import vn.vinhdanh.testkit.TestInfrastructure;
import vn.vinhdanh.testkit.TestTokens;

/** Events of other services that arrive twice, too early or malformed, and handlers that fail. */
@ServiceIntegrationTest
class EventDispatcherIT {

    private static final String TOPIC = "upstream.events";
    private static final String DEAD_LETTER_TOPIC = "upstream.events.sample-service.dlq";
    private static final String DEAD_LETTERS = "/api/operations/sample-service/dead-letters";

    @Autowired
    private SampleApplication.Boxes boxes;

    @Autowired
    private SampleApplication.LetterHandler handler;

    @Autowired
    private UnhandledEventFilter filter;

    @Autowired
    private MongoDatabase database;

    @LocalServerPort
    private int port;

    private final String box = UUID.randomUUID().toString();

    @Test
    void an_event_that_arrives_twice_counts_once() {
        build();
        String id = write("good");
        KafkaTestClient.publish(TOPIC, "LetterWritten.v1", box, letter("good"), id);
        String last = write("good");

        Probe.await(() -> assertThat(letters()).containsExactly(id, last));
    }

    @Test
    void an_event_that_arrives_too_early_is_deferred_and_handled_later() {
        String id = write("good");
        Probe.await(() -> assertThat(deferredEvents()).isPositive());
        build();

        Probe.await(() -> assertThat(letters()).containsExactly(id));
        Probe.await(() -> assertThat(deferredEvents()).isZero());
    }

    @Test
    void a_malformed_event_is_a_dead_letter_and_the_next_events_are_handled() {
        build();
        String broken = KafkaTestClient.publish(TOPIC, "LetterWritten.v1", box, "{\"commune\": ");
        String noBox =
                KafkaTestClient.publish(TOPIC, "LetterWritten.v1", box, "{\"commune\":\"xa-mau\",\"kind\":\"good\"}");
        String good = write("good");

        Probe.await(() -> assertThat(letters()).containsExactly(good));
        Probe.await(() -> {
            assertThat(deadLetter(broken).get("reason").asString()).contains("not JSON");
            assertThat(deadLetter(noBox).get("reason").asString()).contains("LetterIntegrationEvent");
        });
    }

    @Test
    void an_unknown_type_is_skipped() {
        build();
        KafkaTestClient.publish(TOPIC, "SomethingElse.v1", box, "{}");
        String good = write("good");

        Probe.await(() -> assertThat(letters()).containsExactly(good));
    }

    @Test
    void a_record_without_a_handler_is_not_converted() {
        assertThat(passes("SomethingElse.v1".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(passes("LetterWritten.v1".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void a_record_without_a_type_passes_the_filter() {
        assertThat(passes(null)).isTrue();
        assertThat(passes(new byte[0])).isTrue();
        assertThat(filter.intercept(new ConsumerRecord<>(TOPIC, 0, 0, "box", "{}"), null))
                .isNotNull();
    }

    private boolean passes(byte @Nullable [] type) {
        ConsumerRecord<Object, Object> record = new ConsumerRecord<>(TOPIC, 0, 0, "box", "{}");
        record.headers().add("ce_type", type);
        return filter.intercept(record, null) != null;
    }

    @Test
    void the_reason_of_a_dead_letter_is_a_sentence_in_both_languages() {
        build();
        String malformed = KafkaTestClient.publish(TOPIC, "LetterWritten.v1", box, "{\"commune\": ");
        String refused = write("refused");

        Probe.await(() -> {
            assertThat(deadLetter(malformed).get("vi").asString()).contains("sai định dạng", "not JSON");
            assertThat(deadLetter(malformed).get("en").asString()).contains("malformed", "not JSON");
            assertThat(deadLetter(refused).get("reason").asString()).startsWith("ALetterIsPolite: ");
            assertThat(deadLetter(refused).get("vi").asString()).isEqualTo("Thư này không lịch sự.");
            assertThat(deadLetter(refused).get("en").asString()).isEqualTo("This letter is not polite.");
        });
        assertThat(operator()
                        .post(DEAD_LETTERS + "/" + deadLetter(refused).get("id").asString() + "/replay", "")
                        .json()
                        .get("vi")
                        .asString())
                .contains("Thư này không lịch sự.");
    }

    @Test
    void dead_letters_are_counted_paged_and_replayed_by_type() {
        build();
        handler.broken = true;
        for (int i = 0; i < 3; i++) {
            write("broken");
        }
        KafkaTestClient.publish(TOPIC, "BoxBuilt.v1", box, "{\"commune\": ");
        Probe.await(() -> {
            assertThat(waiting("LetterWritten.v1")).isGreaterThanOrEqualTo(3);
            assertThat(waiting("BoxBuilt.v1")).isPositive();
        });
        assertThat(outbox().get("deadLetters").asInt()).isPositive();

        List<String> all = ids("?type=LetterWritten.v1");
        List<String> paged = new ArrayList<>(ids("?type=LetterWritten.v1&limit=2"));
        paged.addAll(ids("?type=LetterWritten.v1&limit=200&after=" + paged.getLast()));
        assertThat(paged).isEqualTo(all);
        assertThat(operator().get(DEAD_LETTERS + "?limit=0").status()).isEqualTo(400);

        handler.broken = false;
        operator().post(DEAD_LETTERS + "/replay?type=LetterWritten.v1", "");
        assertThat(waiting("BoxBuilt.v1")).isPositive();
        assertThat(letters()).hasSize(3);
    }

    @Test
    void deferred_events_are_counted_by_type_and_prerequisite() {
        String id = write("good");
        Probe.await(() -> {
            JsonNode kinds = operator()
                    .get("/api/operations/sample-service/deferred-events")
                    .json();
            assertThat(kinds).anySatisfy(kind -> {
                assertThat(kind.get("type").asString()).isEqualTo("LetterWritten.v1");
                assertThat(kind.get("awaits").asString()).isEqualTo("box");
                assertThat(kind.get("count").asInt()).isPositive();
                assertThat(Instant.parse(kind.get("oldest").asString())).isBefore(Instant.now());
            });
            assertThat(outbox().get("oldestEarlyFact").isString()).isTrue();
        });
        build();
        Probe.await(() -> assertThat(letters()).containsExactly(id));
    }

    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        operator()
                .get(DEAD_LETTERS + query)
                .json()
                .forEach(letter -> ids.add(letter.get("id").asString()));
        return ids;
    }

    /** The number of dead letters of this type. */
    private int waiting(String type) {
        for (JsonNode kind : operator().get(DEAD_LETTERS + "/types").json()) {
            if (kind.path("type").asString().equals(type)) {
                return kind.get("count").asInt();
            }
        }
        return 0;
    }

    @Test
    void a_dead_letter_is_replayed_when_the_handler_is_fixed() {
        build();
        handler.broken = true;
        String id = write("broken");
        Probe.await(() -> assertThat(deadLetter(id).get("reason").asString())
                .contains("IllegalStateException")
                .doesNotContain("the handler is broken"));
        assertThat(operator()
                        .post(DEAD_LETTERS + "/replay", "")
                        .json()
                        .get("failed")
                        .asInt())
                .isPositive();
        String letterId = deadLetter(id).get("id").asString();
        var again = operator().post(DEAD_LETTERS + "/" + letterId + "/replay", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asString()).isEqualTo("DeadLetterFailsAgain");

        handler.broken = false;
        assertThat(operator()
                        .post(DEAD_LETTERS + "/" + letterId + "/replay", "")
                        .status())
                .isEqualTo(200);

        assertThat(letters()).containsExactly(id);
        assertThat(operator().get(DEAD_LETTERS).text()).doesNotContain(id);
        assertThat(deadLetter(id, "?replayed=true").get("replayedBy").asString())
                .isEqualTo("van.hanh");
        Probe.await(() -> assertThat(database.getCollection("dead-letters")
                        .find(new Document("_id", letterId))
                        .first())
                .containsKeys("reason", "type", "replayedAt")
                .doesNotContainKeys("value", "key"));
        assertThat(operator()
                        .post(DEAD_LETTERS + "/" + letterId + "/replay", "")
                        .status())
                .as("replayed already")
                .isEqualTo(200);
        assertThat(letters()).containsExactly(id);
    }

    @Test
    void a_dead_letter_that_its_topic_refuses_is_kept_and_replayed_and_copied_later() throws Exception {
        build();
        handler.broken = true;
        limitDeadLetterTopic("10");
        String refused = write("broken");
        String good = write("good");

        Probe.await(() -> assertThat(letters()).containsExactly(good));
        Probe.await(
                () -> assertThat(deadLetter(refused).get("reason").asString()).contains("IllegalStateException"));
        assertThat(KafkaTestClient.read(DEAD_LETTER_TOPIC, box)).isEmpty();
        handler.broken = false;
        String id = deadLetter(refused).get("id").asString();
        assertThat(operator().post(DEAD_LETTERS + "/" + id + "/replay", "").status())
                .isEqualTo(200);
        assertThat(letters()).containsExactly(good, refused);

        limitDeadLetterTopic("1048588");
        Probe.await(() -> assertThat(KafkaTestClient.read(DEAD_LETTER_TOPIC, box))
                .anySatisfy(copy -> assertThat(copy.headers())
                        .containsEntry("ce_id", refused)
                        .containsEntry("x-original-topic", TOPIC)
                        .containsEntry("x-dead-letter-id", id)));
    }

    @Test
    void what_can_not_be_read_is_kept_with_its_bytes_and_position() {
        build();
        byte[] noText = {(byte) 0xff, 0, (byte) 0xfe};
        RecordMetadata withoutHeaders = KafkaTestClient.publish(new ProducerRecord<>(TOPIC, null, box, noText));
        RecordMetadata withoutValue = KafkaTestClient.publish(new ProducerRecord<>(
                TOPIC, null, box, null, List.of(new RecordHeader("ce_type", "LetterWritten.v1".getBytes(UTF_8)))));
        String good = write("good");

        Probe.await(() -> assertThat(letters()).containsExactly(good));
        Document headless = kept(withoutHeaders);
        assertThat(headless.get("value", Binary.class).getData()).isEqualTo(noText);
        assertThat(headless.getString("reason")).contains("the header ce_");
        Document empty = kept(withoutValue);
        assertThat(empty).doesNotContainKey("value").containsEntry("type", "LetterWritten.v1");
        assertThat(operator()
                        .post(DEAD_LETTERS + "/" + empty.getString("_id") + "/replay", "")
                        .status())
                .isEqualTo(409);
    }

    private Document kept(RecordMetadata at) {
        return Objects.requireNonNull(database.getCollection("dead-letters")
                .find(Filters.and(Filters.eq("partition", at.partition()), Filters.eq("offset", at.offset())))
                .first());
    }

    @Test
    void a_failure_that_ends_by_itself_is_retried_until_it_does() {
        build();
        handler.broken = true;
        int before = handler.tries.get();
        String id = write("away");
        Probe.await(() -> assertThat(handler.tries.get() - before).isGreaterThan(3));
        assertThat(letters()).isEmpty();
        handler.broken = false;

        Probe.await(() -> assertThat(letters()).containsExactly(id));
        assertThat(operator().get(DEAD_LETTERS).text()).doesNotContain(id);
    }

    @Test
    void a_consumer_that_ended_by_an_error_is_started_again() {
        build();
        handler.broken = true;
        int before = handler.tries.get();
        String id = write("fatal");
        Probe.await(() -> assertThat(handler.tries.get() - before).isGreaterThan(1));
        handler.broken = false;

        Probe.await(() -> assertThat(letters()).containsExactly(id));
        Probe.await(() -> assertThat(
                        HttpTestClient.at(port).get("/actuator/health/liveness").status())
                .isEqualTo(200));
    }

    private static void limitDeadLetterTopic(String bytes) throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers()))) {
            ConfigEntry limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, bytes);
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, DEAD_LETTER_TOPIC),
                            List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    @Test
    void a_deferred_event_that_fails_is_a_dead_letter_and_the_others_are_handled() {
        handler.broken = false;
        String good = write("good");
        String early = write("broken");
        Probe.await(() -> assertThat(deferredEvents()).isEqualTo(2));
        handler.broken = true;
        build();

        Probe.await(() -> assertThat(letters()).containsExactly(good));
        Probe.await(() -> assertThat(deadLetter(early).get("reason").asString())
                .contains("IllegalStateException")
                .doesNotContain("the handler is broken"));
        handler.broken = false;
        assertThat(operator().post(DEAD_LETTERS + "/" + early + "/replay", "").status())
                .isEqualTo(200);
        assertThat(letters()).containsExactly(good, early);
    }

    @Test
    void only_an_operator_sees_the_dead_letters() {
        HttpTestClient secretary = HttpTestClient.at(port).as(TestTokens.bearer("an", "xa-mau", "", Role.SECRETARIAT));

        assertThat(secretary.get(DEAD_LETTERS).status()).isEqualTo(403);
        assertThat(HttpTestClient.at(port).get(DEAD_LETTERS).status()).isEqualTo(401);
    }

    private void build() {
        KafkaTestClient.publish(TOPIC, "BoxBuilt.v1", box, "{\"commune\":\"xa-mau\",\"boxId\":\"" + box + "\"}");
    }

    private String write(String kind) {
        return KafkaTestClient.publish(TOPIC, "LetterWritten.v1", box, letter(kind));
    }

    private String letter(String kind) {
        return "{\"commune\":\"xa-mau\",\"boxId\":\"" + box + "\",\"kind\":\"" + kind + "\",\"added\":\"later\"}";
    }

    private List<String> letters() {
        return boxes.find(box).orElseThrow(AssertionError::new).state().letters();
    }

    private JsonNode deadLetter(String eventId) {
        return deadLetter(eventId, "");
    }

    private JsonNode deadLetter(String eventId, String query) {
        for (JsonNode letter : operator().get(DEAD_LETTERS + query).json()) {
            if (letter.path("eventId").asString().equals(eventId)) {
                return letter;
            }
        }
        throw new AssertionError("not among the dead letters: " + eventId);
    }

    private int deferredEvents() {
        return outbox().get("earlyFacts").asInt();
    }

    private JsonNode outbox() {
        return operator().get("/api/operations/sample-service/outbox").json();
    }

    private HttpTestClient operator() {
        return HttpTestClient.at(port).as(TestTokens.bearer("van.hanh", "xa-mau", "", Role.OPERATOR));
    }
}
