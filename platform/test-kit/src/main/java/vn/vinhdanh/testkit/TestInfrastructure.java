package vn.vinhdanh.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.vinhdanh.embedded.Broker;
import vn.vinhdanh.embedded.DocumentStore;

/** The broker and the document store of the tests in this JVM: embedded, in containers, or external. */
public final class TestInfrastructure {

    private static @Nullable TestInfrastructure shared;

    private final String bootstrapServers;
    private final String mongoUri;

    private TestInfrastructure(String bootstrapServers, String mongoUri) {
        this.bootstrapServers = bootstrapServers;
        this.mongoUri = mongoUri;
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

    public String bootstrapServers() {
        return bootstrapServers;
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
            Broker broker = Broker.at(folder).start();
            DocumentStore store = DocumentStore.inMemory().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                broker.close();
                store.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return new TestInfrastructure(broker.bootstrapServers(), store.connectionString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // the reaper of Testcontainers ends them with the JVM
    private static TestInfrastructure inContainers() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1");
        MongoDBContainer mongo = new MongoDBContainer("mongo:8");
        kafka.start();
        mongo.start();
        return new TestInfrastructure(kafka.getBootstrapServers(), mongo.getConnectionString());
    }

    private static TestInfrastructure external() {
        return new TestInfrastructure(
                Objects.requireNonNull(System.getenv("KAFKA_BOOTSTRAP_SERVERS"), "KAFKA_BOOTSTRAP_SERVERS"),
                Objects.requireNonNull(System.getenv("MONGODB_URI"), "MONGODB_URI"));
    }
}
