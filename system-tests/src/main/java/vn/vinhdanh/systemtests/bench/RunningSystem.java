package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole system as {@code ./run} starts it for anybody, on free ports and in a temporary folder. */
final class RunningSystem implements AutoCloseable {

    private static final List<String> OTHER_PARTS = List.of("IDENTITY", "BROKER", "STORE", "MAIL");

    /** The only settings that differ from the usual ones: a bench is one client that asks more than a person may. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "VINHDANH_GATEWAY_PERCLIENT_BURST", "1000000",
            "VINHDANH_GATEWAY_PERCLIENT_PERSECOND", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_BURST", "1000000",
            "VINHDANH_GATEWAY_PERADDRESS_PERSECOND", "1000000");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path home;
    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Process run;

    private RunningSystem(Path home) throws IOException {
        this.home = home;
        this.folder = Files.createTempDirectory("vinh-danh-bench");
        for (String part : Stream.concat(Stream.of(Service.values()).map(Enum::name), OTHER_PARTS.stream())
                .toList()) {
            ports.put(part, freePort());
        }
        this.run = launch();
    }

    /** Returns when everything is ready. */
    static RunningSystem start(Path home) {
        try {
            RunningSystem system = new RunningSystem(home);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop the system"));
            Patience.holds(START_LIMIT, () -> system.isWelcoming() || !system.run.isAlive());
            if (!system.isWelcoming()) {
                throw new AssertionError("the system did not start:\n" + String.join("\n", system.said()));
            }
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("the system could not be started", e);
        }
    }

    /** What {@code ./run} wrote to its terminal. */
    List<String> said() {
        try {
            return Files.readAllLines(folder.resolve("run.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(Service service) {
        return "http://127.0.0.1:" + ports.get(service.name());
    }

    String identity() {
        return "http://127.0.0.1:" + ports.get("IDENTITY");
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.get("BROKER");
    }

    /** True if the services keep their documents in the store that is built into the local stack. */
    boolean hasBuiltInStore() {
        return System.getenv().getOrDefault("MONGODB_URI", "").isBlank()
                && Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .noneMatch(each -> Files.isExecutable(Path.of(each, "mongod")));
    }

    String storeAddress() {
        String elsewhere = System.getenv().getOrDefault("MONGODB_URI", "");
        return elsewhere.isBlank()
                ? "mongodb://127.0.0.1:" + ports.get("STORE") + "/?directConnection=true"
                : elsewhere;
    }

    Path home() {
        return home;
    }

    /** Where everything that the system keeps lies on the disk. */
    Path data() {
        return folder.resolve("data");
    }

    /** Name → process: the six services, {@code broker}, and {@code local-stack} with store, mailbox and identity in it. */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new HashMap<>();
        processes.put("local-stack", run.toHandle());
        run.descendants().forEach(process -> {
            String command = process.info().commandLine().orElse("");
            if (command.contains("BrokerProcess")) {
                processes.put("broker", process);
            } else if (command.contains("mongod ")) {
                processes.put("mongod", process);
            } else {
                Stream.of(Service.values())
                        .filter(service -> command.contains("/" + service.module() + "-"))
                        .findFirst()
                        .ifPresent(service -> processes.put(service.module(), process));
            }
        });
        return processes;
    }

    ProcessHandle process(Service service) {
        return processes().get(service.module());
    }

    @Override
    public synchronized void close() {
        if (!run.isAlive()) {
            return;
        }
        run.descendants().forEach(Signals::resume);
        run.destroy();
        try {
            if (!run.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                run.descendants().forEach(ProcessHandle::destroyForcibly);
                run.destroyForcibly().waitFor();
            }
            delete();
        } catch (InterruptedException e) {
            run.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./run")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile());
        Map<String, String> environment = builder.environment();
        ports.forEach((part, port) -> environment.put("VINHDANH_" + part + "_PORT", Integer.toString(port)));
        environment.put("VINHDANH_DATA", data().toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(UNLIMITED);
        return builder.start();
    }

    private boolean isWelcoming() {
        return Files.exists(data().resolve("welcome"));
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + folder, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
