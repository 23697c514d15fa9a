package vn.vinhdanh.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.vinhdanh.embedded.DocumentStore;

/** Chooses the store: the address in {@code MONGODB_URI}; else {@code mongod} from the PATH; else the built-in one. */
public final class Stores {

    private Stores() {}

    public static Store open(
            Map<String, String> environment,
            Folder folder,
            int port,
            SeparateProcesses processes,
            Consumer<Process> watch) {
        String address = environment.getOrDefault("MONGODB_URI", "").strip();
        if (!address.isEmpty()) {
            return new Elsewhere(address);
        }
        Optional<Path> mongod = onPath(environment, "mongod");
        if (mongod.isPresent()) {
            return startMongod(mongod.get(), folder, port, watch);
        }
        return new BuiltIn(
                processes.start(DocumentStore.inFolder(folder.resolve("store")).port(port)));
    }

    private static Store startMongod(Path program, Folder folder, int port, Consumer<Process> watch) {
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

    private record Elsewhere(String address) implements Store {

        @Override
        public String addressOf(String database) {
            return withDatabase(address, database);
        }

        @Override
        public String description() {
            return "MONGODB_URI";
        }

        @Override
        public void close() {
            // not ours
        }
    }

    private record BuiltIn(DocumentStore store) implements Store {

        @Override
        public String addressOf(String database) {
            return withDatabase(store.connectionString(), database);
        }

        @Override
        public String description() {
            return "kho có sẵn, đủ cho một xã dùng thử (khoảng 20.000 hồ sơ); nhiều hơn: cài MongoDB hoặc đặt MONGODB_URI"
                    + " / built-in, for a trial and one commune; for more install MongoDB or set MONGODB_URI";
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
