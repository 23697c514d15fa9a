package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code ./run} on free ports, with its data in a temporary folder and in temporary databases. */
public final class Run implements AutoCloseable {

    /** The parts that {@code ./run} gives a port to, by the names in its environment variables. */
    private static final List<String> PARTS = List.of(
            "GATEWAY",
            "IDENTITY",
            "BROKER",
            "STORE",
            "MAIL",
            "PROGRAM",
            "NOMINATION",
            "DELEGATE",
            "BUDGET",
            "NOTIFICATION");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final TemporaryDatabases databases;
    private final Process process;

    private Run(Path home, Path folder, Map<String, String> environment) throws IOException {
        this.folder = folder;
        List<Integer> free = FreePorts.next(PARTS.size());
        for (int i = 0; i < PARTS.size(); i++) {
            ports.put(PARTS.get(i), free.get(i));
        }
        this.databases = new TemporaryDatabases(environment);
        this.process = launch(home, environment);
    }

    /**
     * Returns when everything is ready. However this program ends, what it started ends with it.
     *
     * @param home the repository, built
     * @param folder for what the system keeps and says
     * @param environment beside what places the system in its folder and on its ports
     */
    public static Run start(Path home, Path folder, Map<String, String> environment) {
        try {
            Run run = new Run(home, folder, environment);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop the system"));
            run.awaitWelcome();
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("the system could not be started", e);
        }
    }

    /** @param part by its name in the environment variables: {@code IDENTITY} */
    public String url(String part) {
        return "http://" + address(part);
    }

    /** Host and port. */
    public String address(String part) {
        return "127.0.0.1:" + port(part);
    }

    public int port(String part) {
        return ports.get(part);
    }

    /** The beginning of the names of the services' databases; empty unless {@code MONGODB_URI} is set. */
    public String databasePrefix() {
        return databases.prefix();
    }

    /** Where everything that the system keeps lies on the disk. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What {@code ./run} wrote to its terminal. */
    public List<String> said() {
        try {
            return Files.readAllLines(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ./run} itself, with the local stack's identity, mailbox and, where there is no other, store in it. */
    public ProcessHandle localStack() {
        return process.toHandle();
    }

    /** Empty while it is dead. */
    public Optional<ProcessHandle> process(Service service) {
        return find(command -> service.jar().matcher(command).find());
    }

    /** Empty while it is dead. */
    public Optional<ProcessHandle> broker() {
        return find(command -> command.contains("embedded.BrokerMain"));
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
     * Stops the system in order, then drops its databases. Suspended processes are resumed first, because they could
     * not end.
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

    /** Throws away what the system kept and said, after {@link #close}. Does nothing the second time. */
    public synchronized void forget() {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", e);
        }
    }

    private Process launch(Path home, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./run")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        Map<String, String> variables = builder.environment();
        ports.forEach((part, port) -> variables.put("VINHDANH_" + part + "_PORT", Integer.toString(port)));
        variables.put("VINHDANH_DATA", data().toString());
        variables.put("JAVA_HOME", Java.home());
        databases.addTo(variables);
        variables.putAll(environment);
        return builder.start();
    }

    private void awaitWelcome() {
        Path welcome = data().resolve("welcome");
        Patience.holds(START_LIMIT, () -> Files.exists(welcome) || !process.isAlive());
        if (!Files.exists(welcome)) {
            throw new IllegalStateException("the system did not start:\n" + String.join("\n", said()));
        }
    }

    private Path log() {
        return folder.resolve("run.log");
    }

    private Optional<ProcessHandle> find(Predicate<String> command) {
        return process.descendants()
                .filter(each -> command.test(each.info().commandLine().orElse("")))
                .findFirst();
    }
}
