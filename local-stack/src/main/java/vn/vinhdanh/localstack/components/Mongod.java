package vn.vinhdanh.localstack.components;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import vn.vinhdanh.embedded.CtrlC;

/**
 * A {@code mongod} from the PATH, started as a replica set of one so that majority and journal write concerns apply.
 */
final class Mongod implements Store {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 20;
    private static final int ALREADY_INITIALIZED = 23;

    private final Process process;
    private final int port;

    private Mongod(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Mongod start(Path program, DataFolder folder, int port, Consumer<Process> watch) throws IOException {
        Path files = Files.createDirectories(folder.resolve("mongod"));
        List<String> command = List.of(
                program.toString(),
                "--dbpath",
                files.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--replSet",
                "vinh-danh",
                "--wiredTigerCacheSizeGB",
                "0.25");
        Process process = new ProcessBuilder(CtrlC.ignoredBy(command))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log("mongod").toFile()))
                .start();
        watch.accept(process);
        Mongod started = new Mongod(process, port);
        started.awaitPrimary();
        return started;
    }

    @Override
    public String addressOf(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database + "?replicaSet=vinh-danh";
    }

    @Override
    public String hosts() {
        return "127.0.0.1:" + port;
    }

    @Override
    public String description() {
        return "mongod";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitPrimary() {
        Instant limit = Instant.now().plus(START_LIMIT);
        String direct = "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverSelectionTimeoutMS=1000";
        try (MongoClient client = MongoClients.create(direct)) {
            boolean initiated = false;
            while (Instant.now().isBefore(limit) && process.isAlive()) {
                try {
                    if (!initiated) {
                        initiate(client);
                        initiated = true;
                    }
                    Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
                    if (Boolean.TRUE.equals(hello.getBoolean("isWritablePrimary"))) {
                        return;
                    }
                    TimeUnit.MILLISECONDS.sleep(100);
                } catch (MongoException notYet) {
                    // mongod is still starting
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        process.destroyForcibly();
        throw new StartupException(
                "mongod trên máy này không khởi động được; xem nhật ký mongod.log, hoặc đặt MONGODB_URI.",
                "The mongod of this machine did not start; see mongod.log, or set MONGODB_URI.");
    }

    private void initiate(MongoClient client) {
        Document member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
        Document set = new Document("_id", "vinh-danh").append("members", List.of(member));
        try {
            client.getDatabase("admin").runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw e;
            }
        }
    }
}
