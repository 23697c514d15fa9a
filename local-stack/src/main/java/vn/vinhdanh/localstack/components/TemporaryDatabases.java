package vn.vinhdanh.localstack.components;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Databases with a random prefix that are dropped after use. On the MongoDB of an installation they stay apart from its
 * databases.
 */
public final class TemporaryDatabases {

    private final Map<String, String> environment;
    private final String prefix;

    /**
     * @param purpose the beginning of the prefix, such as {@code check}
     * @param environment the environment variables that select the store
     */
    public TemporaryDatabases(String purpose, Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.prefix = purpose + "_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + "_";
    }

    public String prefix() {
        return prefix;
    }

    /** The environment variables with the prefix added. */
    public Map<String, String> environment() {
        Map<String, String> prefixed = new HashMap<>(environment);
        prefixed.put(DatabaseNames.VARIABLE, prefix);
        return prefixed;
    }

    /**
     * Drops every database with the prefix, if the store is the MongoDB of {@code MONGODB_URI}. Any other store is
     * deleted with the data folder. Call it after the services have ended, because a service creates its collections
     * again.
     *
     * @return the names of the dropped databases
     */
    public List<String> drop() {
        return StoreSelection.externalAddress(environment).map(this::dropIn).orElse(List.of());
    }

    private List<String> dropIn(String address) {
        try (MongoClient client = MongoClients.create(address)) {
            List<String> own = client.listDatabaseNames().into(new ArrayList<>()).stream()
                    .filter(name -> name.startsWith(prefix))
                    .toList();
            own.forEach(name -> client.getDatabase(name).drop());
            return own;
        }
    }
}
