package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.TestInfrastructure;

class TopicDurabilityIT {

    private final String context = "durable-" + UUID.randomUUID();
    private final String topic = context + ".events";
    private final AtomicInteger ended = new AtomicInteger();
    private final Map<String, Object> shared =
            Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers());

    @Test
    void a_topic_of_one_broker_is_declared_with_a_flush_for_each_batch() throws Exception {
        topics(shared, "1").start();

        try (Admin admin = Admin.create(shared)) {
            // The broker knows a new topic a moment later.
            Probe.await(() -> assertThatCode(() -> new TopicDurability((short) 1).check(admin, List.of(topic)))
                    .doesNotThrowAnyException());
            assertThatThrownBy(() -> new TopicDurability((short) 3).check(admin, List.of(topic)))
                    .isInstanceOf(TopicDurability.WeakTopics.class)
                    .hasMessageContaining(topic + " has 1 replicas and needs 3")
                    .hasMessageContaining(topic + " needs min.insync.replicas=2");
        }
    }

    @Test
    void a_service_does_not_start_on_a_topic_that_is_not_flushed() throws Exception {
        create(shared, Map.of("flush.messages", "10000"));

        assertThatThrownBy(() -> topics(shared, "1").start())
                .isInstanceOf(TopicDurability.WeakTopics.class)
                .hasMessageContaining("the service does not start")
                .hasMessageContaining(topic + " needs flush.messages=1");
    }

    @Test
    void a_service_does_not_start_on_a_topic_with_fewer_copies_than_configured() throws Exception {
        create(shared, Map.of());

        assertThatThrownBy(() -> topics(shared, "3").start())
                .isInstanceOf(TopicDurability.WeakTopics.class)
                .hasMessageContaining(topic + " has 1 replicas and needs 3");
    }

    @Test
    void two_copies_are_refused_because_one_of_them_may_be_away() {
        assertThatIllegalArgumentException().isThrownBy(() -> topics(shared, "2"));
    }

    @Test
    void a_broker_that_is_away_is_waited_for_and_its_weak_topics_end_the_service(@TempDir Path folder)
            throws Exception {
        try (Broker broker = Broker.at(folder).start()) {
            Map<String, Object> own = Map.of(
                    "bootstrap.servers",
                    broker.bootstrapServers(),
                    "default.api.timeout.ms",
                    "2000",
                    "request.timeout.ms",
                    "1000");
            create(own, Map.of("flush.messages", "10000"));
            broker.stop();

            Topics weak = topics(own, "1");
            weak.start();
            assertThat(weak.isRunning()).isTrue();
            assertThat(ended).hasValue(0);
            broker.startAgain();

            Probe.await(() -> assertThat(ended).hasValue(1));
        }
    }

    @Test
    void events_are_kept_for_good_and_what_has_addresses_as_long_as_the_owner_says() throws Exception {
        String dead = "of-another.contacts." + context + ".dlq";
        topicsWithAddresses("30d").start();
        awaitRetention(context + ".contacts", days(30));
        awaitRetention(dead, days(30));
        awaitRetention(topic, "-1");

        topicsWithAddresses("10d").start();

        awaitRetention(context + ".contacts", days(10));
        awaitRetention(dead, days(10));
        awaitRetention(topic, "-1");
        // The owner's to say.
        awaitRetention("of-another.contacts", days(30));
    }

    private void awaitRetention(String name, String expected) {
        Probe.await(() -> assertThat(retention(name)).as(name).isEqualTo(expected));
    }

    private String retention(String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (Admin admin = Admin.create(shared)) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("retention.ms")
                    .value();
        }
    }

    private static String days(int days) {
        return Long.toString(Duration.ofDays(days).toMillis());
    }

    private void create(Map<String, Object> connection, Map<String, String> settings) throws Exception {
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.<Short>empty()).configs(settings)))
                    .all()
                    .get();
            // The broker knows a new topic a moment later.
            Probe.await(() -> assertThat(admin.listTopics().names().get()).contains(topic));
        }
    }

    private Topics topics(Map<String, Object> connection, String replicas) {
        return Topics.of(settings(replicas, "30d"), context, connection, ended::incrementAndGet);
    }

    private Topics topicsWithAddresses(String kept) {
        return Topics.of(
                settings("1", kept)
                        .withProperty("vinhdanh.topics", "contacts")
                        .withProperty("spring.cloud.function.definition", "reading")
                        .withProperty("spring.cloud.stream.bindings.reading-in-0.destination", "of-another.contacts")
                        .withProperty("spring.cloud.stream.bindings.reading-in-0.group", context),
                context,
                shared,
                ended::incrementAndGet);
    }

    private static MockEnvironment settings(String replicas, String kept) {
        return new MockEnvironment()
                .withProperty("vinhdanh.kafka.replicas", replicas)
                .withProperty("vinhdanh.kafka.personal-data-kept", kept);
    }
}
