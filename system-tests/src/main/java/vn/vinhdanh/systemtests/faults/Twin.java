package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhdanh.systemtests.Client;
import vn.vinhdanh.systemtests.running.FreePorts;
import vn.vinhdanh.systemtests.running.Signals;

/** A second instance of a service that runs: the same program in the same surroundings, on a port of its own. Linux only. */
final class Twin implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private Twin(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Twin of(ProcessHandle first, Path folder) throws IOException {
        Path proc = Path.of("/proc", Long.toString(first.pid()));
        int port = FreePorts.next(1).getFirst();
        ProcessBuilder builder = new ProcessBuilder(words(proc.resolve("cmdline")));
        Map<String, String> environment = builder.environment();
        environment.clear();
        for (String variable : words(proc.resolve("environ"))) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        environment.put("SERVER_PORT", Integer.toString(port));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("twins.log").toFile()));
        return new Twin(builder.start(), port);
    }

    /** @throws AssertionError if it does not become ready: without it nobody takes over what the first one holds */
    void awaitReady() {
        Client client = new Client("http://127.0.0.1:" + port, null, Duration.ZERO);
        Waiting.until(
                START_LIMIT, "the second instance", () -> Optional.of(true).filter(any -> isReady(client)));
    }

    private static boolean isReady(Client client) {
        try {
            return client.get("/actuator/health/readiness").status() == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** SIGKILL: what it held must be taken over once more. */
    @Override
    public void close() {
        Signals.kill(process.toHandle());
    }

    private static List<String> words(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Stream.of(content.split("\0")).filter(word -> !word.isEmpty()).toList();
    }
}
