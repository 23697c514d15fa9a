package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;
import vn.vinhdanh.systemtests.running.RunningSystem;
import vn.vinhdanh.systemtests.running.Service;

/** A running system with the clients that the sections use, and the results that are measured on it. */
final class SystemUnderTest implements AutoCloseable {

    static final String BROKER = "broker";
    static final String MAILBOX = "mailbox";

    /**
     * Lifts the limits for each client and address, because the bench is one client that sends more than a person may;
     * and separates the built-in store and the mail server from the local stack, so that their processor time can be
     * told apart.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "VINHDANH_SEPARATE_PROCESSES", "true",
            "VINHDANH_GATEWAY_PERCLIENT_BURST", "1000000",
            "VINHDANH_GATEWAY_PERCLIENT_PERSECOND", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_BURST", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_PERSECOND", "1000000");

    private final RunningSystem running;
    private final BenchOptions options;
    private final Scale scale;
    private final Results results;
    private final Accounts accounts;
    private final KafkaProbe kafka;
    private final KafkaSender sender;
    private final StoredDocuments documents;

    private SystemUnderTest(RunningSystem running, BenchOptions options, Results results) {
        this.running = running;
        this.options = options;
        this.scale = Scale.of(options.quick(), running.hasBuiltInStore());
        this.results = results;
        this.accounts = new Accounts(running);
        this.kafka = new KafkaProbe(running.bootstrapServers());
        this.sender = new KafkaSender(running.bootstrapServers());
        this.documents = new StoredDocuments(running.storeAddress(), running.databasePrefix());
    }

    /**
     * Returns when everything is ready. The system is stopped and its folder deleted when this program ends, even by a
     * signal.
     */
    static SystemUnderTest start(Path home, BenchOptions options, Results results) {
        Map<String, String> environment = new HashMap<>(SETTINGS);
        environment.putAll(options.jvms().environment());
        try {
            RunningSystem running =
                    RunningSystem.start(home, Files.createTempDirectory("vinh-danh-bench"), environment);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(running), "delete the folder"));
            return new SystemUnderTest(running, options, results);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the system", e);
        }
    }

    RunningSystem running() {
        return running;
    }

    JvmSettings jvms() {
        return options.jvms();
    }

    Scale scale() {
        return scale;
    }

    Results results() {
        return results;
    }

    Accounts accounts() {
        return accounts;
    }

    SampleConferences conferences() {
        return new SampleConferences(running.endpoints(), accounts);
    }

    KafkaProbe kafka() {
        return kafka;
    }

    KafkaSender sender() {
        return sender;
    }

    StoredDocuments documents() {
        return documents;
    }

    /** An operation of a load whose processor time is measured in all processes of this system. */
    ClosedLoad.Turn turn(Operation operation) {
        return new ClosedLoad.Turn(operation, processes());
    }

    /**
     * Name → process: the five services, the gateway, the broker, the store, the mail server, and the local stack with
     * the OpenID provider. A version without separate processes runs the built-in store and the mail server in its
     * local stack.
     */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new HashMap<>();
        processes.put("local-stack", running.localStack());
        processes.put(BROKER, broker());
        running.store().or(running::mongod).ifPresent(process -> processes.put("store", process));
        running.mailServer().ifPresent(process -> processes.put(MAILBOX, process));
        for (Service service : Service.values()) {
            processes.put(service.module(), process(service));
        }
        return processes;
    }

    /** @throws AssertionError if the service has died */
    ProcessHandle process(Service service) {
        return alive(service.module(), running.process(service));
    }

    /** @throws AssertionError if the broker has died */
    ProcessHandle broker() {
        return alive("the broker", running.broker());
    }

    /** How many documents hold events that this service has not published yet. */
    long pending(Service service) {
        long pending = 0;
        for (var outbox : accounts.gateway("van.hanh")
                .get("/api/operations/" + service.module() + "/outbox")
                .expectSuccess()
                .json()
                .path("outboxes")) {
            pending += outbox.path("pending").asLong();
        }
        return pending;
    }

    @Override
    public void close() {
        sender.close();
        kafka.close();
        documents.close();
        delete(running);
    }

    private static void delete(RunningSystem running) {
        running.close();
        running.deleteFolder();
    }

    private static ProcessHandle alive(String what, Optional<ProcessHandle> process) {
        return process.orElseThrow(() -> new AssertionError(what + " has died"));
    }
}
