package vn.vinhdanh.systemtests.faults;

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
import vn.vinhdanh.systemtests.Client;
import vn.vinhdanh.systemtests.Setting;

/**
 * The whole system as {@code ./run} starts it, on free ports and in a temporary folder. Only the store is a process of ours:
 * {@code ./run} finds it through {@code MONGODB_URI}. Whatever else dies is started again by {@code ./run} itself.
 */
final class RunningSystem implements AutoCloseable {

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

    /**
     * The only settings that differ from the usual ones: how long the post waits before it tries again, or gives a try up
     * for lost. Minutes in an office, seconds here; the rule between them (a lease outlives five time-outs) is the same.
     */
    private static final Map<String, String> IMPATIENT_POST = Map.of(
            "VINHDANH_MAIL_TIMEOUT", "3s",
            "VINHDANH_MAIL_LEASE", "15s",
            "VINHDANH_MAIL_FIRSTPAUSE", "1s",
            "VINHDANH_MAIL_LONGESTPAUSE", "3s",
            "VINHDANH_MAIL_SWEEPEVERY", "2s",
            "VINHDANH_MAIL_REST", "2s");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    private final Path home;
    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final StoreProcess store;
    private final Process run;

    private RunningSystem(Path home, Path folder, Map<String, String> environment) throws IOException {
        this.home = home;
        this.folder = folder;
        List<Integer> free = FreePorts.next(PARTS.size() + 1);
        for (int i = 0; i < PARTS.size(); i++) {
            ports.put(PARTS.get(i), free.get(i));
        }
        Files.createDirectories(folder.resolve("documents"));
        this.store = StoreProcess.start(home, folder.resolve("documents"), free.getLast(), environment);
        this.run = launch(environment);
    }

    /**
     * Returns when everything is ready.
     *
     * @param home the repository, built
     * @param environment beside what places the system in its folder and on its ports
     */
    static RunningSystem start(Path home, Map<String, String> environment) {
        try {
            RunningSystem system = new RunningSystem(home, Files.createTempDirectory("vinh-danh-faults"), environment);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop the system"));
            if (!Waiting.holds(START_LIMIT, () -> system.isWelcoming() || !system.run.isAlive())
                    || !system.run.isAlive()) {
                throw new IllegalStateException(
                        "the system did not start:\n" + Files.readString(system.folder.resolve("run.log")));
            }
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("the system could not be started", e);
        }
    }

    Setting setting() {
        return new Setting(
                url("GATEWAY"),
                url("IDENTITY"),
                url("IDENTITY") + "/mailbox",
                home.resolve("local-stack/src/main/resources/trung-khanh-2025.yaml"));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.get("BROKER");
    }

    int gatewayPort() {
        return ports.get("GATEWAY");
    }

    StoreProcess store() {
        return store;
    }

    /** Where every process writes what it has to say. */
    Path folder() {
        return folder;
    }

    /** Empty while it is dead. */
    Optional<ProcessHandle> process(Service service) {
        return find(command -> service.jar().matcher(command).find());
    }

    Optional<ProcessHandle> broker() {
        return find(command -> command.contains("embedded.BrokerProcess"));
    }

    /** @return the process that {@code ./run} starts in the place of the one that was killed */
    ProcessHandle successor(Service service, ProcessHandle killed) {
        return Waiting.until(
                service.module() + " to be started again",
                () -> process(service).filter(process -> process.pid() != killed.pid()));
    }

    boolean isReady() {
        return broker().isPresent()
                && new Client(url("IDENTITY"), null, Duration.ZERO)
                        .get("/stack/services").expect(200).items().stream()
                                .allMatch(service ->
                                        service.path("state").asString().equals("READY"));
    }

    /** In good order; what was suspended goes on first, or it could not hear that it is to end. */
    @Override
    public synchronized void close() {
        if (run.isAlive()) {
            run.descendants().forEach(Signals::resume);
            run.destroy();
            try {
                if (!run.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    run.descendants().forEach(ProcessHandle::destroyForcibly);
                    run.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                run.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        store.close();
    }

    /** Throws away what the system kept, after {@link #close}. */
    void forget() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be deleted", e);
        }
    }

    private Process launch(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./run")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile());
        Map<String, String> variables = builder.environment();
        ports.forEach((part, port) -> variables.put("VINHDANH_" + part + "_PORT", Integer.toString(port)));
        variables.put("VINHDANH_DATA", data().toString());
        variables.put("MONGODB_URI", store.address());
        variables.put("JAVA_HOME", Java.home());
        variables.putAll(IMPATIENT_POST);
        variables.putAll(environment);
        return builder.start();
    }

    private boolean isWelcoming() {
        return Files.exists(data().resolve("welcome"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String url(String part) {
        return "http://127.0.0.1:" + ports.get(part);
    }

    private Optional<ProcessHandle> find(Predicate<String> command) {
        return run.descendants()
                .filter(process -> command.test(process.info().commandLine().orElse("")))
                .findFirst();
    }
}
