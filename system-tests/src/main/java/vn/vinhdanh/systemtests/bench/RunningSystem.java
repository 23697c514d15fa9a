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

/** The whole system as {@code ./run} starts it for anybody. */
final class RunningSystem implements AutoCloseable {

    /** The only settings that differ from the usual ones: a bench is one client that asks more than a person may. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "VINHDANH_GATEWAY_PERCLIENT_BURST", "1000000",
            "VINHDANH_GATEWAY_PERCLIENT_PERSECOND", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_BURST", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_PERSECOND", "1000000");

    private final Path home;
    private final Run run;

    private RunningSystem(Path home, Run run) {
        this.home = home;
        this.run = run;
    }

    /** Returns when everything is ready. However the bench ends, it leaves nothing behind. */
    static RunningSystem start(Path home) {
        try {
            RunningSystem system =
                    new RunningSystem(home, Run.start(home, Files.createTempDirectory("vinh-danh-bench"), UNLIMITED));
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

    String databasePrefix() {
        return run.databasePrefix();
    }

    Path home() {
        return home;
    }

    /** Where everything that the system keeps lies on the disk. */
    Path data() {
        return run.data();
    }

    /** Name → process: the six services, {@code broker}, and {@code local-stack} with store, mailbox and identity in it. */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new HashMap<>();
        processes.put("local-stack", run.localStack());
        processes.put("broker", broker());
        run.mongod().ifPresent(process -> processes.put("mongod", process));
        for (Service service : Service.values()) {
            processes.put(service.module(), process(service));
        }
        return processes;
    }

    /** Nobody kills one here. */
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
