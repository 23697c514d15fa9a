package vn.vinhdanh.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.anchors.AnchorTopic;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.testkit.KafkaTestClient;
import vn.vinhdanh.testkit.PublishedRecord;
import vn.vinhdanh.testkit.StandaloneStore;
import vn.vinhdanh.testkit.TestInfrastructure;

/** The database and the topic of one test, shared by its instances. */
final class Workshop implements AutoCloseable {

    static final Actor AN = new Actor("an", "An (mẫu)", "xa-mau", "van-phong", Set.of(Role.SECRETARIAT));
    static final Actor STRANGER = new Actor("binh", "Bình (mẫu)", "xa-khac", "van-phong", Set.of(Role.SECRETARIAT));

    private final String context = "parcel-" + UUID.randomUUID().toString().substring(0, 8);
    private final String bootstrapServers;
    private final MongoClient client;

    Workshop() {
        this(TestInfrastructure.shared().bootstrapServers());
    }

    /** @param bootstrapServers of a broker that the test may stop */
    Workshop(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.client = StandaloneStore.client(context);
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(List.of(
                            new NewTopic(topic(), Optional.of(3), Optional.empty()),
                            new NewTopic(AnchorTopic.nameOf(context), Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    MongoTemplate mongo() {
        return StandaloneStore.template(
                client, context, StateMappings.of(StateMapping.json(Parcel.class, StateJson.mapper())));
    }

    MongoDatabase database() {
        return client.getDatabase(context);
    }

    Map<String, Object> connection() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }

    String producer() {
        return context;
    }

    String topic() {
        return context + ".events";
    }

    List<PublishedRecord> published(String id) {
        return KafkaTestClient.readFrom(bootstrapServers, topic()).stream()
                .filter(record -> id.equals(record.key()))
                .toList();
    }

    List<PublishedRecord> published() {
        return KafkaTestClient.readFrom(bootstrapServers, topic());
    }

    long waiting() {
        return database()
                .getCollection("parcels")
                .countDocuments(new org.bson.Document("outbox.0", new org.bson.Document("$exists", true)));
    }

    /** The sequence numbers of the events of an aggregate by first occurrence, without duplicates. */
    List<Long> firstOccurrences(String id) {
        Set<String> seen = new HashSet<>();
        return published(id).stream()
                .filter(record -> seen.add(record.id()))
                .map(record -> Long.valueOf(record.headers().get("ce_sequence")))
                .toList();
    }

    static CommandContext context(String action) {
        return new CommandContext(AN, action, null, Instant.now(), "0af7651916cd43dd8448eb211c80319c", null);
    }

    @Override
    public void close() {
        database().drop();
        client.close();
    }
}
