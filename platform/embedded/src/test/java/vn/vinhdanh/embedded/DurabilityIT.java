package vn.vinhdanh.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityIT {

    @TempDir
    Path folder;

    @Test
    void an_acknowledged_write_survives_a_kill_at_any_moment() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 3; round++) {
            Process store = ChildJvm.start(DocumentStoreMain.class, folder.toString(), "0");
            String address = store.inputReader().readLine();
            Semaphore enough = new Semaphore(0);
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String name = round + "-" + writer + "-";
                writers.add(Thread.ofPlatform()
                        .start(() -> insertUntilKilled(store, address, name, id -> {
                            acknowledged.add(id);
                            enough.release();
                        })));
            }
            assertThat(enough.tryAcquire(200, 2, TimeUnit.MINUTES)).isTrue();
            store.destroyForcibly();
            assertThat(store.waitFor(10, TimeUnit.SECONDS)).isTrue();
            for (Thread writer : writers) {
                writer.join();
            }
        }

        try (DocumentStore store = DocumentStore.inFolder(folder).start();
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("test").getCollection("events");
            Set<String> found = new HashSet<>();
            events.find().forEach(document -> found.add(document.getString("_id")));
            assertThat(found).containsAll(acknowledged);
            // The index was rebuilt and agrees with the documents.
            assertThat(events.countDocuments(eq("kind", "event"))).isEqualTo(found.size());
        }
    }

    @Test
    void a_store_that_stops_and_starts_again_keeps_documents_indexes_and_port() {
        DocumentStore store = DocumentStore.inFolder(folder).start();
        try (store;
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("test").getCollection("events");
            events.createIndex(Indexes.ascending("state.unit"));
            events.insertOne(new Document("_id", "one").append("version", 1L));
            events.updateOne(and(eq("_id", "one"), eq("version", 1L)), Updates.inc("version", 1L));
            String address = store.connectionString();

            store.stop();
            store.startAgain();

            assertThat(store.connectionString()).isEqualTo(address);
            assertThat(events.find().first()).isEqualTo(new Document("_id", "one").append("version", 2L));
            assertThat(events.listIndexes()
                            .map(index -> index.getString("name"))
                            .into(new ArrayList<>()))
                    .containsExactlyInAnyOrder("_id_", "state.unit_1");
        }
    }

    @Test
    void a_store_in_its_own_process_is_closed_in_order_and_started_again_on_its_port() {
        Path log = folder.resolve("store.log");
        try (DocumentStore store =
                        DocumentStore.inFolder(folder.resolve("store")).startProcess(List.of(), log);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("test").getCollection("events");
            events.insertOne(new Document("_id", "one"));

            store.stop();
            store.startProcess(List.of(), log);

            assertThat(events.find().first()).isEqualTo(new Document("_id", "one"));
        }
        assertThat(log).isEmptyFile();
    }

    /** The engine alone would silently go back to an older version. */
    @Test
    void a_file_without_its_newest_version_is_refused_and_left_unchanged() throws Exception {
        Path file = folder.resolve("documents.mv");
        try (DocumentStore store = DocumentStore.inFolder(folder).start();
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> events = client.getDatabase("test").getCollection("events");
            for (int i = 0; i < 100; i++) {
                events.insertOne(new Document("_id", i));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        String head = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1);
        Matcher newest = Pattern.compile("block:([0-9a-f]+)").matcher(head);
        assertThat(newest.find()).isTrue();
        int block = Integer.parseInt(newest.group(1), 16) * 4096;
        Arrays.fill(bytes, block, block + 4096, (byte) 0);
        Files.write(file, bytes);

        assertThatThrownBy(() -> DocumentStore.inFolder(folder).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    /** A failed write is not repeated; the next id is tried. */
    private static void insertUntilKilled(Process store, String address, String name, Consumer<String> acknowledge) {
        try (MongoClient client = MongoClients.create(address + "/?serverSelectionTimeoutMS=2000")) {
            MongoCollection<Document> events = client.getDatabase("test").getCollection("events");
            for (int i = 0; store.isAlive(); i++) {
                try {
                    events.createIndex(Indexes.ascending("kind"));
                    String id = name + i;
                    events.insertOne(
                            new Document("_id", id).append("kind", "event").append("text", "x".repeat(500)));
                    acknowledge.accept(id);
                } catch (MongoException slowOrKilled) {
                    // expected
                }
            }
        }
    }
}
