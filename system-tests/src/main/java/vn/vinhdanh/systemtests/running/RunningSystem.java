package vn.vinhdanh.systemtests.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The whole system as {@code ./run} starts it, on free ports, with its data in a folder and in databases of its own.
 */
public final class RunningSystem implements AutoCloseable {

    /** The parts that {@code ./run} assigns a port to, by the names in its environment variables. */
    private static final List<String> PARTS = Stream.concat(
                    Stream.of("IDENTITY", "BROKER", "STORE", "MAIL"),
                    Stream.of(Service.values()).map(Service::name))
            .toList();

    /** The first start makes the caches for the later ones: minutes, on two cores that others use too. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path home;
    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final TemporaryDatabases databases;
    private final ProcessBuilder builder;
    private final Process process;

    private RunningSystem(Path home, Path folder, Map<String, String> environment) throws IOException {
        this.home = home;
        this.folder = folder;
        List<Integer> free = FreePorts.next(PARTS.size());
        for (int i = 0; i < PARTS.size(); i++) {
            ports.put(PARTS.get(i), free.get(i));
        }
        this.databases = new TemporaryDatabases(environment);
        this.builder = builder(environment);
        this.process = builder.start();
    }

    /**
     * Returns when everything is ready. The system stops when this program ends, even by a signal.
     *
     * @param home the repository, built
     * @param folder for the data and the logs of the system
     * @param environment variables in addition to those for the ports and the folder
     */
    public static RunningSystem start(Path home, Path folder, Map<String, String> environment) {
        try {
            RunningSystem system = new RunningSystem(home, folder, environment);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop the system"));
            system.awaitWelcome();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("the system could not be started", e);
        }
    }

    public Endpoints endpoints() {
        return new Endpoints(
                url(Service.GATEWAY),
                identity(),
                identity() + "/mailbox",
                home.resolve("local-stack/src/main/resources/trung-khanh-2025.yaml"));
    }

    public String url(Service service) {
        return "http://" + address(service.name());
    }

    /** The URL of the OpenID provider. */
    public String identity() {
        return "http://" + address("IDENTITY");
    }

    /** Host and port of the Kafka broker. */
    public String bootstrapServers() {
        return address("BROKER");
    }

    public int gatewayPort() {
        return ports.get("GATEWAY");
    }

    public int smtpPort() {
        return ports.get("MAIL");
    }

    /** True if the services use the store that is built into the local stack. */
    public boolean hasBuiltInStore() {
        return externalStore().isBlank()
                && Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .noneMatch(each -> Files.isExecutable(Path.of(each, "mongod")));
    }

    /** The connection string of the store. */
    public String storeAddress() {
        return externalStore().isBlank()
                ? "mongodb://" + address("STORE") + "/?directConnection=true"
                : externalStore();
    }

    /** The beginning of the names of the services' databases; empty unless {@code MONGODB_URI} is set. */
    public String databasePrefix() {
        return databases.prefix();
    }

    /** The checkout that the system was built from. */
    public Path home() {
        return home;
    }

    /** Everything that the system stores on the disk. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The lines that {@code ./run} has written to its terminal. */
    public List<String> output() {
        try {
            return Files.readAllLines(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@code ./run} itself, with the OpenID provider, the mailbox and, unless they have processes of their own, store
     * and mail server.
     */
    public ProcessHandle localStack() {
        return process.toHandle();
    }

    /** Empty while the service is dead. */
    public Optional<ProcessHandle> process(Service service) {
        return find(command -> service.jar().matcher(command).find());
    }

    /** Empty while the broker is dead. */
    public Optional<ProcessHandle> broker() {
        // Older versions in a comparison call it BrokerProcess.
        return find(command -> command.contains("embedded.Broker"));
    }

    /** The built-in store, if it runs as a process of its own ({@code VINHDANH_SEPARATE_PROCESSES=true}). */
    public Optional<ProcessHandle> store() {
        return find(command -> command.contains("embedded.DocumentStoreMain"));
    }

    /** The mail server, if it runs as a process of its own ({@code VINHDANH_SEPARATE_PROCESSES=true}). */
    public Optional<ProcessHandle> mailServer() {
        return find(command -> command.contains("embedded.MailboxMain"));
    }

    /** A MongoDB that {@code ./run} found on the PATH and started. */
    public Optional<ProcessHandle> mongod() {
        return find(command -> command.contains("mongod "));
    }

    /**
     * Stops the system, then drops its databases. Suspended processes are resumed first, because they could not end.
     */
    @Override
    public synchronized void close() {
        if (process.isAlive()) {
            stop();
        }
        databases.drop();
    }

    private void stop() {
        process.descendants().forEach(Signals::resume);
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes the folder with data and logs, after {@link #close}. Does nothing the second time. */
    public synchronized void deleteFolder() {
        Folders.delete(folder);
    }

    private ProcessBuilder builder(Map<String, String> environment) {
        ProcessBuilder run = new ProcessBuilder("./run")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        Map<String, String> variables = run.environment();
        ports.forEach((part, port) -> variables.put("VINHDANH_" + part + "_PORT", Integer.toString(port)));
        variables.put("VINHDANH_DATA", data().toString());
        variables.put("JAVA_HOME", Java.home());
        variables.put(
                "VINHDANH_ACCOUNTS",
                home.resolve("program-service/plans/accounts.csv").toString());
        databases.addTo(variables);
        variables.putAll(environment);
        return run;
    }

    private void awaitWelcome() {
        Path welcome = data().resolve("welcome");
        Await.holds(START_LIMIT, () -> Files.exists(welcome) || !process.isAlive());
        if (!Files.exists(welcome)) {
            throw new IllegalStateException("the system did not start:\n" + String.join("\n", output()));
        }
    }

    private Path log() {
        return folder.resolve("run.log");
    }

    private String address(String part) {
        return "127.0.0.1:" + ports.get(part);
    }

    private String externalStore() {
        return builder.environment().getOrDefault("MONGODB_URI", "");
    }

    private Optional<ProcessHandle> find(Predicate<String> command) {
        return process.descendants()
                .filter(each -> command.test(each.info().commandLine().orElse("")))
                .findFirst();
    }
}
