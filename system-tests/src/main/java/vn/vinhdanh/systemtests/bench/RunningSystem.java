package vn.vinhdanh.systemtests.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhdanh.systemtests.running.Run;
import vn.vinhdanh.systemtests.running.Service;

/** The whole system as {@code ./run} starts it, on free ports and in a temporary folder. */
final class RunningSystem implements AutoCloseable {

    /**
     * Lifts the limits for each client and address, because the bench is one client that sends more than a person may; and separates the
     * built-in store and the mail server from the local stack, so that their processor time can be told apart.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "VINHDANH_SEPARATE_PROCESSES", "true",
            "VINHDANH_GATEWAY_PERCLIENT_BURST", "1000000",
            "VINHDANH_GATEWAY_PERCLIENT_PERSECOND", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_BURST", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_PERSECOND", "1000000");

    static final String BROKER = "broker";
    static final String MAILBOX = "mailbox";

    private final Path home;
    private final JvmSettings jvms;
    private final Run run;

    private RunningSystem(Path home, JvmSettings jvms, Run run) {
        this.home = home;
        this.jvms = jvms;
        this.run = run;
    }

    /** Returns when everything is ready. The system is stopped and its folder deleted when this program ends, even by a signal. */
    static RunningSystem start(Path home, JvmSettings jvms) {
        try {
            Map<String, String> environment = new HashMap<>(SETTINGS);
            environment.putAll(jvms.environment());
            RunningSystem system = new RunningSystem(
                    home, jvms, Run.start(home, Files.createTempDirectory("vinh-danh-bench"), environment));
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "leave nothing behind"));
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the system", e);
        }
    }

    /** What {@code ./run} wrote to its terminal. */
    List<String> said() {
        return run.said();
    }

    String url(Service service) {
        return run.url(service.name());
    }

    String identity() {
        return run.url("IDENTITY");
    }

    String bootstrapServers() {
        return run.address("BROKER");
    }

    /** True if the services keep their documents in the store that is built into the local stack. */
    boolean hasBuiltInStore() {
        return System.getenv().getOrDefault("MONGODB_URI", "").isBlank()
                && Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .noneMatch(each -> Files.isExecutable(Path.of(each, "mongod")));
    }

    String storeAddress() {
        String elsewhere = System.getenv().getOrDefault("MONGODB_URI", "");
        return elsewhere.isBlank() ? "mongodb://" + run.address("STORE") + "/?directConnection=true" : elsewhere;
    }

    JvmSettings jvms() {
        return jvms;
    }

    int smtpPort() {
        return run.port("MAIL");
    }

    Path home() {
        return home;
    }

    /** Where everything that the system keeps lies on the disk. */
    Path data() {
        return run.data();
    }

    /**
     * Name → process: the five services, the gateway, the broker, the store, the mail server, and the local stack with the OpenID
     * provider. A version without separate processes runs the built-in store and the mail server in its local stack.
     */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new HashMap<>();
        processes.put("local-stack", run.localStack());
        processes.put(BROKER, broker());
        run.store().or(run::mongod).ifPresent(process -> processes.put("store", process));
        run.mailServer().ifPresent(process -> processes.put(MAILBOX, process));
        for (Service service : Service.values()) {
            processes.put(service.module(), process(service));
        }
        return processes;
    }

    /** Empty if the mail server runs in the process of the local stack. */
    Optional<ProcessHandle> mailbox() {
        return run.mailServer();
    }

    ProcessHandle process(Service service) {
        return alive(service.module(), run.process(service));
    }

    ProcessHandle broker() {
        return alive("the broker", run.broker());
    }

    @Override
    public void close() {
        run.close();
        run.forget();
    }

    private static ProcessHandle alive(String what, Optional<ProcessHandle> process) {
        return process.orElseThrow(() -> new AssertionError(what + " has died"));
    }
}
