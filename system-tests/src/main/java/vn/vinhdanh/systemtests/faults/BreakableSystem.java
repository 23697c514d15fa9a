package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Endpoints;
import vn.vinhdanh.systemtests.running.FreePorts;
import vn.vinhdanh.systemtests.running.RunningSystem;
import vn.vinhdanh.systemtests.running.Service;

/**
 * The running system with a store that the harness can kill. The store is a process of the harness, which {@code ./run}
 * finds by {@code MONGODB_URI}; {@code ./run} itself restarts every other process that dies.
 */
final class BreakableSystem implements AutoCloseable {

    /**
     * Makes mail delivery retry after seconds instead of minutes, so that a round ends soon. A lease still lasts for
     * five time-outs, as in the defaults.
     */
    private static final Map<String, String> FAST_MAIL_RETRIES = Map.of(
            "VINHDANH_MAIL_TIMEOUT", "3s",
            "VINHDANH_MAIL_LEASE", "15s",
            "VINHDANH_MAIL_FIRSTPAUSE", "1s",
            "VINHDANH_MAIL_LONGESTPAUSE", "3s",
            "VINHDANH_MAIL_SWEEPEVERY", "2s",
            "VINHDANH_MAIL_REST", "2s");

    /** A dead process is back within this time, also if it died in its start and the machine is busy. */
    private static final Duration RESTART_LIMIT = Duration.ofMinutes(4);

    private final Path folder;
    private final SystemDisks disks;
    private final StoreProcess store;
    private final RunningSystem running;

    private BreakableSystem(Path folder, SystemDisks disks, StoreProcess store, RunningSystem running) {
        this.folder = folder;
        this.disks = disks;
        this.store = store;
        this.running = running;
    }

    /**
     * Returns when everything is ready.
     *
     * @param home the repository, built
     * @param environment additional variables for all processes
     */
    static BreakableSystem start(Path home, Map<String, String> environment) {
        return start(home, environment, Set.of());
    }

    /** @param kinds of faults that it is started for; some need disks of their own */
    static BreakableSystem start(Path home, Map<String, String> environment, Set<FaultKind> kinds) {
        try {
            Path folder = Files.createTempDirectory("vinh-danh-faults");
            Path documents = Files.createDirectory(folder.resolve("documents"));
            SystemDisks disks = new SystemDisks(home, folder, documents, folder.resolve("data/broker/log"), kinds);
            Runtime.getRuntime().addShutdownHook(new Thread(disks::close, "unmount the disks"));
            StoreProcess store =
                    StoreProcess.start(home, documents, FreePorts.next(1).getFirst(), environment);
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop the store"));
            Map<String, String> variables = new HashMap<>(FAST_MAIL_RETRIES);
            variables.put("MONGODB_URI", store.address());
            variables.putAll(environment);
            return new BreakableSystem(folder, disks, store, RunningSystem.start(home, folder, variables));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the system", e);
        }
    }

    Endpoints endpoints() {
        return running.endpoints();
    }

    String bootstrapServers() {
        return running.bootstrapServers();
    }

    int gatewayPort() {
        return running.gatewayPort();
    }

    StoreProcess store() {
        return store;
    }

    SystemDisks disks() {
        return disks;
    }

    /** The checkout that the system was built from. */
    Path home() {
        return running.home();
    }

    /** {@code ./run} itself, which is also the OpenID provider and the mailbox. */
    ProcessHandle localStack() {
        return running.localStack();
    }

    /** Of broker, store, OpenID provider and mail server. */
    List<Integer> portsOfInfrastructure() {
        return List.of(port(running.bootstrapServers()), store.port(), port(running.identity()), running.smtpPort());
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** The folder with the logs of all processes. */
    Path folder() {
        return folder;
    }

    /** Waits while the service is dead. */
    ProcessHandle process(Service service) {
        return await(service.module(), () -> running.process(service));
    }

    /** Waits while the broker is dead. */
    ProcessHandle broker() {
        return await("the broker", running::broker);
    }

    /** Waits for the process that {@code ./run} starts after this one was killed. */
    ProcessHandle successor(Service service, ProcessHandle killed) {
        return await(
                service.module() + " to be started again",
                () -> running.process(service).filter(process -> process.pid() != killed.pid()));
    }

    boolean isReady() {
        return running.broker().isPresent()
                && new ApiClient(running.identity(), null, Duration.ZERO)
                        .get("/stack/services").expect(200).items().stream()
                                .allMatch(service ->
                                        service.path("state").asString().equals("READY"));
    }

    @Override
    public void close() {
        running.close();
        store.close();
        disks.close();
    }

    /** Deletes data and logs, after {@link #close}. */
    void deleteFolder() {
        running.deleteFolder();
    }

    private static ProcessHandle await(String what, Supplier<Optional<ProcessHandle>> process) {
        return Await.value(what, RESTART_LIMIT, process);
    }
}
