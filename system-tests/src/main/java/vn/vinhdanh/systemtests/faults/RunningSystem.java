package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.systemtests.Client;
import vn.vinhdanh.systemtests.Setting;
import vn.vinhdanh.systemtests.running.FreePorts;
import vn.vinhdanh.systemtests.running.Run;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The whole system as {@code ./run} starts it. Only the store is a process of ours: {@code ./run} finds it through
 * {@code MONGODB_URI}. Whatever else dies is started again by {@code ./run} itself.
 */
final class RunningSystem implements AutoCloseable {

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

    private final Path home;
    private final Path folder;
    private final StoreProcess store;
    private final Run run;

    private RunningSystem(Path home, Path folder, StoreProcess store, Run run) {
        this.home = home;
        this.folder = folder;
        this.store = store;
        this.run = run;
    }

    /**
     * Returns when everything is ready.
     *
     * @param home the repository, built
     * @param environment beside what places the system in its folder and on its ports
     */
    static RunningSystem start(Path home, Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("vinh-danh-faults");
            Path documents = Files.createDirectory(folder.resolve("documents"));
            StoreProcess store =
                    StoreProcess.start(home, documents, FreePorts.next(1).getFirst(), environment);
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop the store"));
            Map<String, String> variables = new HashMap<>(IMPATIENT_POST);
            variables.put("MONGODB_URI", store.address());
            variables.putAll(environment);
            return new RunningSystem(home, folder, store, Run.start(home, folder, variables));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the system", e);
        }
    }

    Setting setting() {
        return new Setting(
                run.url("GATEWAY"),
                run.url("IDENTITY"),
                run.url("IDENTITY") + "/mailbox",
                home.resolve("local-stack/src/main/resources/trung-khanh-2025.yaml"));
    }

    String bootstrapServers() {
        return run.address("BROKER");
    }

    int gatewayPort() {
        return run.port("GATEWAY");
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
        return run.process(service);
    }

    /** Empty while it is dead. */
    Optional<ProcessHandle> broker() {
        return run.broker();
    }

    /** @return the process that {@code ./run} starts in the place of the one that was killed */
    ProcessHandle successor(Service service, ProcessHandle killed) {
        return Waiting.until(
                service.module() + " to be started again",
                () -> process(service).filter(process -> process.pid() != killed.pid()));
    }

    boolean isReady() {
        return broker().isPresent()
                && new Client(run.url("IDENTITY"), null, Duration.ZERO)
                        .get("/stack/services").expect(200).items().stream()
                                .allMatch(service ->
                                        service.path("state").asString().equals("READY"));
    }

    @Override
    public void close() {
        run.close();
        store.close();
    }

    /** Throws away what the system kept, after {@link #close}. */
    void forget() {
        run.forget();
    }
}
