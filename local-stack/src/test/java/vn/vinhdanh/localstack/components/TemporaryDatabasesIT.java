package vn.vinhdanh.localstack.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.embedded.DocumentStore;

class TemporaryDatabasesIT {

    @Test
    void only_the_databases_with_the_prefix_are_dropped() {
        try (DocumentStore store = DocumentStore.inMemory().start();
                MongoClient client = MongoClients.create(store.connectionString())) {
            TemporaryDatabases temporary =
                    new TemporaryDatabases("check", Map.of("MONGODB_URI", store.connectionString()));
            String own = DatabaseNames.from(temporary.environment()).of(Component.BUDGET);
            for (String name : List.of("budget", "check_0_budget", own)) {
                client.getDatabase(name).getCollection("rewards").insertOne(new Document("_id", 1));
            }

            assertThat(temporary.drop()).containsExactly(own);
            assertThat(client.listDatabaseNames().into(new ArrayList<>()))
                    .contains("budget", "check_0_budget")
                    .doesNotContain(own);
        }
    }

    @Test
    void nothing_is_dropped_in_a_store_that_ends_with_its_folder() {
        assertThat(new TemporaryDatabases("check", Map.of()).drop()).isEmpty();
    }
}
