package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.store.StoreLimits;
import vn.vinhdanh.testkit.StandaloneStore;
import vn.vinhdanh.testkit.TestInfrastructure;

/** A store whose connections stay open and that answers nothing any more, such as one that was suspended. */
class StoreLimitsIT {

    private final String database = "limits-" + UUID.randomUUID();

    @AutoClose
    private final SilentProxy proxy =
            new SilentProxy(new ConnectionString(TestInfrastructure.shared().database(database))
                    .getHosts()
                    .getFirst());

    @AutoClose
    private final MongoClient client = client(new StoreLimits(Duration.ofSeconds(1), Duration.ofSeconds(2)));

    private final MongoTemplate mongo = StandaloneStore.template(client, database, StateMappings.of());

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void an_operation_without_an_answer_ends_and_is_tried_again() {
        mongo.insert(new Document("_id", 1), "things");
        proxy.silent = true;

        RuntimeException write =
                catchThrowableOfType(RuntimeException.class, () -> mongo.insert(new Document("_id", 2), "things"));
        RuntimeException read =
                catchThrowableOfType(RuntimeException.class, () -> mongo.findById(1, Document.class, "things"));
        proxy.silent = false;

        assertThat(RetryableExceptions.includes(write)).as("%s", write).isTrue();
        assertThat(RetryableExceptions.includes(read)).as("%s", read).isTrue();
        assertThat(mongo.findById(1, Document.class, "things")).isNotNull();
    }

    private MongoClient client(StoreLimits limits) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + proxy.port()));
        limits.applyTo(settings);
        return MongoClients.create(settings.build());
    }

    /** Passes bytes on in both directions, unless it is silent. */
    private static final class SilentProxy implements AutoCloseable {

        private final ServerSocket listening;
        private final String host;
        private final int target;
        private volatile boolean silent;

        SilentProxy(String address) {
            String[] parts = address.split(":");
            this.host = parts[0];
            this.target = parts.length > 1 ? Integer.parseInt(parts[1]) : 27017;
            try {
                listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Thread.ofVirtual().start(this::accept);
        }

        int port() {
            return listening.getLocalPort();
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = listening.accept();
                    Socket server = new Socket(host, target);
                    Thread.ofVirtual().start(() -> pass(client, server));
                    Thread.ofVirtual().start(() -> pass(server, client));
                }
            } catch (IOException closed) {
                // The test is over.
            }
        }

        private void pass(Socket from, Socket to) {
            byte[] buffer = new byte[8192];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    while (silent) {
                        LockSupport.parkNanos(10_000_000);
                    }
                    out.write(buffer, 0, read);
                    out.flush();
                }
            } catch (IOException closed) {
                // One side has closed; the streams of both are closed here.
            }
        }

        @Override
        public void close() throws IOException {
            silent = false;
            listening.close();
        }
    }
}
