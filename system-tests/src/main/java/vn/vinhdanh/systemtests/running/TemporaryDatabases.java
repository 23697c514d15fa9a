package vn.vinhdanh.systemtests.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The databases of one run. Their names begin with a random prefix, so a run never writes into the databases of an
 * installation on the same MongoDB.
 */
final class TemporaryDatabases {

    private static final String ADDRESS = "MONGODB_URI";
    private static final String PREFIX = "VINHDANH_DATABASE_PREFIX";

    private final String prefix =
            "run_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + "_";
    private final String address;

    /**
     * @param environment of the run; only a MongoDB that it inherits from this program outlives it and has to be
     *     cleaned
     */
    TemporaryDatabases(Map<String, String> environment) {
        this.address = environment.containsKey(ADDRESS)
                ? ""
                : System.getenv().getOrDefault(ADDRESS, "").strip();
    }

    String prefix() {
        return prefix;
    }

    void addTo(Map<String, String> variables) {
        variables.put(PREFIX, prefix);
    }

    /** Drops all databases with the prefix. Call it after the services have ended. Does nothing the second time. */
    void drop() {
        if (address.isEmpty()) {
            return;
        }
        try (MongoClient client = MongoClients.create(address)) {
            client.listDatabaseNames().into(new ArrayList<>()).stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> client.getDatabase(name).drop());
        }
    }
}
