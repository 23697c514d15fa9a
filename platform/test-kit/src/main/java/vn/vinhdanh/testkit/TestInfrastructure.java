package vn.vinhdanh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.embedded.DocumentStore;

/** The broker and the document store of the tests in this JVM: embedded, in containers, or external. */
public final class TestInfrastructure {

    private static final List<TopicAccess.Row> SAMPLE = List.of(
            new TopicAccess.Row("sample.events", "sample-service", Set.of("declare", "write", "read")),
            new TopicAccess.Row("sample.anchors", "sample-service", Set.of("declare", "write", "read")),
            new TopicAccess.Row(
                    "sample.events.sample-service.dlq", "sample-service", Set.of("declare", "write", "read")),
            new TopicAccess.Row("upstream.events", "sample-service", Set.of("read")),
            new TopicAccess.Row(
                    "upstream.events.sample-service.dlq", "sample-service", Set.of("declare", "write", "read")));

    private static @Nullable TestInfrastructure shared;

    private final String bootstrapServers;
    private final String mongoUri;
    private final Function<String, Map<String, String>> logins;

    private TestInfrastructure(String bootstrapServers, String mongoUri, Function<String, Map<String, String>> logins) {
        this.bootstrapServers = bootstrapServers;
        this.mongoUri = mongoUri;
        this.logins = logins;
    }

    /** Starts at the first call and ends with the JVM. */
    public static synchronized TestInfrastructure shared() {
        if (shared == null) {
            shared = switch (System.getProperty("infrastructure", "embedded")) {
                case "containers" -> inContainers();
                case "external" -> external();
                default -> embedded();
            };
        }
        return Objects.requireNonNull(shared);
    }

    /** Where the tests themselves may do everything. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /**
     * The settings of a Kafka client with this name, and with its rights: at the embedded broker, those of
     * {@link TopicAccess}. The tests of the starter are {@code sample-service}.
     */
    public Map<String, String> login(String name) {
        return logins.apply(name);
    }

    /** A connection string that names this database. */
    public String database(String name) {
        String[] parts = mongoUri.split("\\?", 2);
        String address = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        return address + name + (parts.length > 1 ? "?" + parts[1] : "");
    }

    private static TestInfrastructure embedded() {
        try {
            Path folder = Files.createTempDirectory("broker");
            TopicAccess access = TopicAccess.ofContracts().and(SAMPLE.stream());
            Broker broker = Broker.at(folder)
                    .logins(access.names().stream()
                            .collect(Collectors.toMap(
                                    Function.identity(), name -> HexFormat.of().formatHex(random()))))
                    .start();
            prepare(broker, access);
            DocumentStore store = DocumentStore.inMemory().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                store.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return new TestInfrastructure(broker.bootstrapServers(), store.connectionString(), broker::login);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random() {
        byte[] password = new byte[16];
        new SecureRandom().nextBytes(password);
        return password;
    }

    /** A service waits for the topics of the others, which do not run. */
    private static void prepare(Broker broker, TopicAccess access) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createAcls(access.rules()).all().get();
            admin.createTopics(access.rows().stream()
                            .map(TopicAccess.Row::topic)
                            .filter(topic -> !topic.endsWith(".dlq") && !topic.startsWith("sample."))
                            .distinct()
                            .map(topic -> new NewTopic(topic, Optional.of(12), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Function<String, Map<String, String>> withoutLogin(String bootstrapServers) {
        return name -> Map.of("bootstrap.servers", bootstrapServers);
    }

    @SuppressWarnings("resource") // the reaper of Testcontainers ends them with the JVM
    private static TestInfrastructure inContainers() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1");
        MongoDBContainer mongo = new MongoDBContainer("mongo:8.0.29");
        kafka.start();
        mongo.start();
        return new TestInfrastructure(
                kafka.getBootstrapServers(), mongo.getConnectionString(), withoutLogin(kafka.getBootstrapServers()));
    }

    private static TestInfrastructure external() {
        String kafka = Objects.requireNonNull(System.getenv("KAFKA_BOOTSTRAP_SERVERS"), "KAFKA_BOOTSTRAP_SERVERS");
        return new TestInfrastructure(
                kafka, Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI"), withoutLogin(kafka));
    }
}
