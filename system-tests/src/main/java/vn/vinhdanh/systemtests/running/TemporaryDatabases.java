package vn.vinhdanh.systemtests.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The databases of one run on a MongoDB that may also serve an installation. Their names begin with a random prefix, so
 * the run never writes into the databases of the installation. A store in the folder of the run needs no prefix.
 */
final class TemporaryDatabases {

    private static final String ADDRESS = "MONGODB_URI";
    private static final String PREFIX = "VINHDANH_DATABASE_PREFIX";

    /** The MongoDB that the environment of this program names; empty if the store is in the folder of the run. */
    private final String address;

    private final String prefix;

    /** @param environment the variables that the run gets in addition to those of this program */
    TemporaryDatabases(Map<String, String> environment) {
        this.address = environment.containsKey(ADDRESS)
                ? ""
                : System.getenv().getOrDefault(ADDRESS, "").strip();
        this.prefix = address.isEmpty()
                ? ""
                : "run_"
                        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + "_";
    }

    /** Empty if the store is in the folder of the run. */
    String prefix() {
        return prefix;
    }

    void addTo(Map<String, String> variables) {
        if (!prefix.isEmpty()) {
            variables.put(PREFIX, prefix);
        }
    }

    /** Drops all databases with the prefix. Call it after the services have ended. Does nothing the second time. */
    void drop() {
        if (prefix.isEmpty()) {
            return;
        }
        try (MongoClient client = MongoClients.create(address)) {
            client.listDatabaseNames().into(new ArrayList<>()).stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> client.getDatabase(name).drop());
        }
    }
}
