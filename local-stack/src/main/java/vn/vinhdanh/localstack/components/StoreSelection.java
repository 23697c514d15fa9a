package vn.vinhdanh.localstack.components;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.vinhdanh.embedded.DocumentStore;

/** Selects the store: the address in {@code MONGODB_URI}; else {@code mongod} from the PATH; else the built-in one. */
public final class StoreSelection {

    private static final String ADDRESS = "MONGODB_URI";

    private StoreSelection() {}

    /**
     * Opens the selected store; starts it unless it runs elsewhere.
     *
     * @param starter starts the built-in store
     * @param watch receives the process of a {@code mongod} that was started
     * @throws StartupException if the address is invalid, or {@code mongod} does not start
     */
    public static Store open(
            Map<String, String> environment,
            DataFolder folder,
            int port,
            Consumer<DocumentStore> starter,
            Consumer<Process> watch) {
        Optional<String> address = externalAddress(environment);
        if (address.isPresent()) {
            return new ExternalStore(address.get());
        }
        Optional<Path> mongod = onPath(environment, "mongod");
        if (mongod.isPresent()) {
            return startMongod(mongod.get(), folder, port, watch);
        }
        DocumentStore store = DocumentStore.inFolder(folder.resolve("store")).port(port);
        starter.accept(store);
        return new BuiltInStore(store);
    }

    /** The address of a MongoDB that runs elsewhere; empty if none is given. */
    static Optional<String> externalAddress(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(ADDRESS)).map(String::strip).filter(address -> !address.isEmpty());
    }

    private static Store startMongod(Path program, DataFolder folder, int port, Consumer<Process> watch) {
        try {
            return Mongod.start(program, folder, port, watch);
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be started; see " + folder.log("mongod"), e);
        }
    }

    private static Optional<Path> onPath(Map<String, String> environment, String program) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Puts the database between the hosts and the options of a MongoDB address. */
    static String withDatabase(String address, String database) {
        int options = address.indexOf('?');
        String hosts = options < 0 ? address : address.substring(0, options);
        int path = hosts.indexOf('/', hosts.indexOf("://") + 3);
        return (path < 0 ? hosts : hosts.substring(0, path))
                + "/"
                + database
                + (options < 0 ? "" : address.substring(options));
    }

    private record ExternalStore(String address) implements Store {

        @Override
        public String addressOf(String database) {
            return withDatabase(address, database);
        }

        @Override
        public String hosts() {
            try {
                return String.join(",", new ConnectionString(address).getHosts());
            } catch (IllegalArgumentException e) {
                throw new StartupException(
                        ADDRESS + " không phải là địa chỉ MongoDB (mongodb://máy:cổng).",
                        ADDRESS + " is not the address of a MongoDB (mongodb://host:port).");
            }
        }

        @Override
        public String description() {
            return ADDRESS;
        }

        @Override
        public void close() {
            // runs elsewhere
        }
    }

    private record BuiltInStore(DocumentStore store) implements Store {

        @Override
        public String addressOf(String database) {
            return withDatabase(store.connectionString(), database);
        }

        @Override
        public String hosts() {
            return "127.0.0.1:" + store.port();
        }

        @Override
        public String description() {
            return "kho có sẵn, đủ cho một xã dùng thử (khoảng 20.000 hồ sơ);"
                    + " nhiều hơn: cài MongoDB hoặc đặt MONGODB_URI"
                    + " / built-in, for a trial and one commune; for more install MongoDB or set MONGODB_URI";
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
