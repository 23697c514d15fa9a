package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_a_kill_and_a_stop() throws Exception {
        try (Broker broker = Broker.at(folder).start()) {
            createTopic(broker, "facts");
            say(broker, "facts", "before the kill");
            int port = broker.port();

            broker.kill();
            assertThat(broker.isRunning()).isFalse();
            broker.startAgain();
            say(broker, "facts", "before the stop");
            broker.stop();
            broker.startAgain();
            say(broker, "facts", "at last");

            assertThat(broker.port()).isEqualTo(port);
            assertThat(hear(broker, "facts", 3)).containsExactly("before the kill", "before the stop", "at last");
        }
    }

    @Test
    void a_suspended_broker_is_silent_and_a_resumed_one_answers() throws Exception {
        try (Broker broker = Broker.at(folder).start()) {
            createTopic(broker, "facts");
            broker.suspend();
            assertThatThrownBy(() -> say(broker, "facts", "into the silence", 1_500))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);

            broker.resume();
            say(broker, "facts", "heard");

            assertThat(hear(broker, "facts", 1)).contains("heard");
        }
    }

    @Test
    void a_topic_that_nobody_declared_does_not_come_to_be() throws Exception {
        try (Broker broker = Broker.at(folder).start();
                Admin admin = admin(broker)) {
            assertThatThrownBy(() -> say(broker, "misspelled", "lost", 1_500)).isInstanceOf(ExecutionException.class);

            assertThat(admin.listTopics().names().get()).doesNotContain("misspelled");
        }
    }

    @Test
    void a_broker_ends_with_the_program_that_started_it() throws Exception {
        Process parent = ChildJvm.start(BrokerParent.class, folder.toString());
        long broker = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle handle = ProcessHandle.of(broker).orElseThrow();

        parent.destroyForcibly();

        handle.onExit().get(90, TimeUnit.SECONDS);
        assertThat(handle.isAlive()).isFalse();
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

    private static void say(Broker broker, String topic, String what) throws Exception {
        say(broker, topic, what, 30_000);
    }

    private static void say(Broker broker, String topic, String what, int patience) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "max.block.ms", patience,
                "request.timeout.ms", patience,
                "delivery.timeout.ms", patience,
                "linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, what)).get();
        }
    }

    private static List<String> hear(Broker broker, String topic, int atLeast) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "listener",
                "auto.offset.reset", "earliest");
        List<String> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int polls = 0; polls < 60 && heard.size() < atLeast; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> heard.add(message.value()));
            }
        }
        return heard;
    }
}
