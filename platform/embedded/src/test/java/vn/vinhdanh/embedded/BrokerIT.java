package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    @TempDir
    Path folder;

    @Test
    void acknowledged_records_survive_a_kill_and_a_stop() throws Exception {
        try (Broker broker = Broker.at(folder).start()) {
            createTopic(broker, "events");
            send(broker, "events", "before the kill");
            int port = broker.port();

            broker.kill();
            assertThat(broker.isRunning()).isFalse();
            broker.startAgain();
            send(broker, "events", "before the stop");
            broker.stop();
            broker.startAgain();
            send(broker, "events", "after the stop");

            assertThat(broker.port()).isEqualTo(port);
            assertThat(receive(broker, "events", 3))
                    .containsExactly("before the kill", "before the stop", "after the stop");
        }
    }

    @Test
    void a_suspended_broker_does_not_answer_and_a_resumed_one_does() throws Exception {
        try (Broker broker = Broker.at(folder).start()) {
            createTopic(broker, "events");
            broker.suspend();
            assertThatThrownBy(() -> send(broker, "events", "unanswered", 1_500))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);

            broker.resume();
            send(broker, "events", "answered");

            assertThat(receive(broker, "events", 1)).contains("answered");
        }
    }

    @Test
    void an_undeclared_topic_is_not_created() throws Exception {
        try (Broker broker = Broker.at(folder).start();
                Admin admin = admin(broker)) {
            assertThatThrownBy(() -> send(broker, "misspelled", "lost", 1_500)).isInstanceOf(ExecutionException.class);

            assertThat(admin.listTopics().names().get()).doesNotContain("misspelled");
        }
    }

    @Test
    void a_broker_ends_with_the_process_that_started_it() throws Exception {
        Process parent = ChildJvm.start(BrokerParent.class, folder.toString());
        long broker = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle handle = ProcessHandle.of(broker).orElseThrow();

        parent.destroyForcibly();

        handle.onExit().get(90, TimeUnit.SECONDS);
        assertThat(handle.isAlive()).isFalse();
    }

    @Test
    void who_logs_in_may_do_what_a_rule_allows_and_nothing_else() throws Exception {
        try (Broker broker = Broker.at(folder)
                .logins(Map.of("owner", "anyPassword1", "other", "anyPassword2"))
                .start()) {
            createTopic(broker, "events");
            AclBinding mayWrite = new AclBinding(
                    new ResourcePattern(ResourceType.TOPIC, "events", PatternType.LITERAL),
                    new AccessControlEntry("User:owner", "*", AclOperation.WRITE, AclPermissionType.ALLOW));
            try (Admin admin = admin(broker)) {
                admin.createAcls(List.of(mayWrite)).all().get();
            }

            sendAs(broker.login("owner"), "events");

            assertThat(receive(broker, "events", 1)).containsExactly("by login");
            assertThatThrownBy(() -> sendAs(broker.login("other"), "events"))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> {
                        try (Admin owner = Admin.create(Map.copyOf(broker.login("owner")))) {
                            owner.createTopics(List.of(new NewTopic("more", 1, (short) 1)))
                                    .all()
                                    .get();
                        }
                    })
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_rule_of_a_broker_without_logins_can_refuse_a_topic_and_be_withdrawn() throws Exception {
        try (Broker broker = Broker.at(folder).start();
                Admin admin = admin(broker)) {
            createTopic(broker, "events");
            AclBinding refused = new AclBinding(
                    new ResourcePattern(ResourceType.TOPIC, "events", PatternType.LITERAL),
                    new AccessControlEntry("User:*", "*", AclOperation.WRITE, AclPermissionType.DENY));
            admin.createAcls(List.of(refused)).all().get();
            assertThatThrownBy(() -> send(broker, "events", "refused"))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);

            admin.deleteAcls(List.of(refused.toFilter())).all().get();
            send(broker, "events", "allowed again");

            assertThat(receive(broker, "events", 1)).containsExactly("allowed again");
        }
    }

    private static void sendAs(Map<String, String> login, String topic) throws Exception {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "by login")).get();
        }
    }

    /** Starts a broker, prints its process id, and waits to be killed. */
    static final class BrokerParent {

        private BrokerParent() {}

        public static void main(String[] arguments) throws InterruptedException {
            Broker broker = Broker.at(Path.of(arguments[0])).start();
            System.out.println(broker.pid());
            Thread.currentThread().join();
        }
    }

    private static void createTopic(Broker broker, String name) throws Exception {
        try (Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static Admin admin(Broker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static void send(Broker broker, String topic, String value) throws Exception {
        send(broker, topic, value, 30_000);
    }

    private static void send(Broker broker, String topic, String value, int limitMilliseconds) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "max.block.ms", limitMilliseconds,
                "request.timeout.ms", limitMilliseconds,
                "delivery.timeout.ms", limitMilliseconds,
                "linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> receive(Broker broker, String topic, int atLeast) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "consumer",
                "auto.offset.reset", "earliest");
        List<String> received = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int polls = 0; polls < 60 && received.size() < atLeast; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> received.add(message.value()));
            }
        }
        return received;
    }
}
