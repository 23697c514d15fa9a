package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Another process of a running service: the same program in the same environment, on a free port. Linux only. */
public final class SecondInstance implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final ApiClient client;

    private SecondInstance(Process process, int port) {
        this.process = process;
        this.client = new ApiClient("http://127.0.0.1:" + port, null, Duration.ZERO);
    }

    /** True if this machine tells the environment of the process, which a second instance needs. */
    public static boolean isPossible(ProcessHandle first) {
        return Files.exists(proc(first).resolve("environ"));
    }

    /** Returns before it is ready. @param log the file that its output is appended to */
    public static SecondInstance start(ProcessHandle first, Path log) throws IOException {
        return start(first, log, List.of(), Map.of());
    }

    /**
     * @param within a command that starts the program given after it: {@code ip netns exec NAME}
     * @param variables of its environment that the first one does not have
     */
    public static SecondInstance start(
            ProcessHandle first, Path log, List<String> within, Map<String, String> variables) throws IOException {
        int port = FreePorts.next(1).getFirst();
        List<String> command = new ArrayList<>(within);
        command.addAll(words(proc(first).resolve("cmdline")));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.clear();
        for (String variable : words(proc(first).resolve("environ"))) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.putAll(variables);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new SecondInstance(process, port);
    }

    /** @throws AssertionError if it does not become ready */
    public void awaitReady() {
        Await.until("the second instance", START_LIMIT, this::isReady);
    }

    /** SIGKILL. Returns when the process is gone. */
    public void kill() {
        Signals.kill(process.toHandle());
    }

    /** Stops the process regularly. Returns when it is gone. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isReady() {
        try {
            return client.get("/actuator/health/readiness").status() == 200;
        } catch (AssertionError noResponse) {
            return false;
        }
    }

    private static Path proc(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    private static List<String> words(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Stream.of(content.split("\0")).filter(word -> !word.isEmpty()).toList();
    }
}
