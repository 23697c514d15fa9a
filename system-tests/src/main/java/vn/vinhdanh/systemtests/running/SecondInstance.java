package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Another process of a service that runs: the same program in the same surroundings, on a port of its own. Linux only.
 */
public final class SecondInstance {

    private SecondInstance() {}

    /** @param port 0 for one that it takes itself */
    public static Process start(ProcessHandle first, int port, Path log) throws IOException {
        Path proc = Path.of("/proc", Long.toString(first.pid()));
        ProcessBuilder builder = new ProcessBuilder(words(proc.resolve("cmdline")));
        Map<String, String> environment = builder.environment();
        environment.clear();
        for (String variable : words(proc.resolve("environ"))) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        environment.put("SERVER_PORT", Integer.toString(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static List<String> words(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Stream.of(content.split("\0")).filter(word -> !word.isEmpty()).toList();
    }
}
