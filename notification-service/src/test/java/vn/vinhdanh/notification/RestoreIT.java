package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.Mailbox.FailureMode;
import vn.vinhdanh.notification.fixtures.Instance;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.StandaloneStore;
import vn.vinhdanh.testkit.TestInfrastructure;
import vn.vinhdanh.testkit.TestTokens;

/** The store is dumped in the middle of a story and put back later, as in docs/runbooks/back-up-and-restore.md. */
class RestoreIT {

    private static final String TOPIC = "delegate.contacts";
    private static final String GROUP = "notification-service";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String database = "restored_" + UUID.randomUUID().toString().replace("-", "");
    private final String conference = UUID.randomUUID().toString();

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final MongoClient client = StandaloneStore.client(database);

    @AutoClose
    private final Admin admin =
            Admin.create(Map.of("bootstrap.servers", TestInfrastructure.shared().bootstrapServers()));

    @Test
    void after_a_restore_facts_are_read_again_and_no_letter_goes_out_twice() throws Exception {
        try (Mailbox mailbox = Mailbox.inFolder(folder.resolve("mail")).start()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = ends();
            String began = OffsetDateTime.now().toString();
            Map<String, List<Document>> dump;
            try (Instance instance = start(mailbox, began)) {
                ServiceDriver service = ready(instance);
                service.invite(1);
                await(service, 1, "SENT");
                mailbox.setFailureMode(FailureMode.ANSWER_BUSY);
                service.invite(2);
                await(service, 2, "QUEUED");
                dump = dump();

                mailbox.setFailureMode(FailureMode.NONE);
                service.invite(3);
                await(service, 2, "SENT");
                await(service, 3, "SENT");
                // Killed only when its reports are on the topic.
                Probe.await(PATIENCE, () -> assertThat(waitingEvents()).isZero());
            }
            assertThat(mailbox.receivedMail()).hasSize(3);
            putBack(dump);
            moveGroupTo(offsets);

            try (Instance refused = start(mailbox, began)) {
                assertThat(refused.awaitExit(PATIENCE)).isNotZero();
                assertThat(Files.readString(log())).contains("it was put back to an earlier state");
            }
            try (Instance again = start(mailbox, OffsetDateTime.now().toString())) {
                ServiceDriver service = ready(again);
                await(service, 2, "UNCERTAIN");
                await(service, 3, "UNCERTAIN");
                await(service, 1, "SENT");
                service.invite(4);
                await(service, 4, "SENT");
            }
            assertThat(mailbox.receivedMail()).hasSize(4);
        }
    }

    private static void await(ServiceDriver service, int number, String state) {
        Probe.await(PATIENCE, () -> assertThat(service.state(number, 1)).isEqualTo(state));
    }

    private ServiceDriver ready(Instance instance) {
        ServiceDriver service = new ServiceDriver(instance.address(), conference);
        Probe.await(PATIENCE, () -> assertThatCode(service::progress).doesNotThrowAnyException());
        return service;
    }

    private Map<String, List<Document>> dump() {
        Map<String, List<Document>> dump = new HashMap<>();
        MongoDatabase store = client.getDatabase(database);
        store.listCollectionNames()
                .forEach(name -> dump.put(name, store.getCollection(name).find().into(new ArrayList<>())));
        return dump;
    }

    private void putBack(Map<String, List<Document>> dump) {
        MongoDatabase store = client.getDatabase(database);
        store.drop();
        dump.forEach((name, documents) -> {
            if (!documents.isEmpty()) {
                store.getCollection(name).insertMany(documents);
            }
        });
    }

    private long waitingEvents() {
        return client.getDatabase(database)
                .getCollection("messages")
                .countDocuments(new Document("pendingSince", new Document("$exists", true)));
    }

    private Map<TopicPartition, OffsetAndMetadata> ends() throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        if (admin.listTopics().names().get().contains(TOPIC)) {
            TopicDescription topic =
                    admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(TOPIC, partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        admin.listOffsets(latest)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end.offset())));
        for (int partition = 0; ends.isEmpty() && partition < 12; partition++) {
            ends.put(new TopicPartition(TOPIC, partition), new OffsetAndMetadata(0));
        }
        return Map.copyOf(ends);
    }

    /** Succeeds when the group has noticed that its killed member is gone. */
    private void moveGroupTo(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Probe.await(
                PATIENCE,
                () -> assertThatCode(() -> admin.alterConsumerGroupOffsets(GROUP, offsets)
                                .all()
                                .get())
                        .doesNotThrowAnyException());
    }

    private Path log() {
        return folder.resolve("instances.log");
    }

    private Instance start(Mailbox mailbox, String restoredAt) {
        Map<String, @Nullable Object> properties = new HashMap<>(Map.of(
                "spring.mongodb.uri", TestInfrastructure.shared().database(database),
                "spring.kafka.bootstrap-servers", TestInfrastructure.shared().bootstrapServers(),
                "spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms", 6000,
                "vinhdanh.issuer", TestTokens.issuer(),
                "spring.mail.host", mailbox.host(),
                "spring.mail.port", mailbox.port(),
                "vinhdanh.mail.first-pause", "1s",
                "vinhdanh.mail.sweep-every", "1s",
                "vinhdanh.restored-at", restoredAt));
        return Instance.start(properties, log());
    }
}
