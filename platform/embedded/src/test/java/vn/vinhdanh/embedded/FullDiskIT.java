package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs the rights of root: the store has a disk of a few megabytes (tmpfs). Skipped without them. */
class FullDiskIT {

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder.toString()), "nothing can be mounted");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", folder.toString());
    }

    @Test
    void the_store_ends_loudly_and_starts_again_with_all_that_it_acknowledged() throws Exception {
        Process store = ChildJvm.start(DocumentStoreMain.class, folder.toString(), "0");
        List<Integer> acknowledged = insertUntilRefused(store.inputReader().readLine());
        assertThat(store.waitFor(20, TimeUnit.SECONDS)).as("it has ended").isTrue();
        assertThat(store.exitValue()).isEqualTo(DocumentStore.UNWRITABLE);
        assertThat(acknowledged).isNotEmpty();

        assertThat(run("mount", "-o", "remount,size=60m", folder.toString())).isTrue();
        Process again = ChildJvm.start(DocumentStoreMain.class, folder.toString(), "0");
        try (MongoClient client = MongoClients.create(again.inputReader().readLine())) {
            List<Integer> found = new ArrayList<>();
            documents(client).find().map(document -> document.getInteger("_id")).into(found);

            assertThat(found).containsAll(acknowledged);
            documents(client).insertOne(new Document("_id", -1));
        } finally {
            again.destroy();
            again.onExit().join();
        }
    }

    private static List<Integer> insertUntilRefused(String address) {
        List<Integer> acknowledged = new ArrayList<>();
        try (MongoClient client = MongoClients.create(address + "/?retryWrites=false&serverSelectionTimeoutMS=2000")) {
            byte[] random = new byte[20_000];
            java.util.Random source = new java.util.Random(7);
            for (int number = 0; number < 10_000; number++) {
                source.nextBytes(random);
                documents(client).insertOne(new Document("_id", number).append("content", random.clone()));
                acknowledged.add(number);
            }
            throw new AssertionError("the disk took everything");
        } catch (MongoException full) {
            return acknowledged;
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("full").getCollection("documents");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
