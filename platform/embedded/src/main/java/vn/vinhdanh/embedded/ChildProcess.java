package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program of this module in a JVM of its own. The program prints one line when it is ready. It ends at the end
 * of its standard input, so it never outlives the process that started it.
 */
final class ChildProcess {

    /** Options that come later win, so a caller can override these. */
    private static final List<String> SMALL_JVM = List.of(
            "-Xmx160m",
            "-Xms24m",
            "-Xmn8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:-UsePerfData",
            "--sun-misc-unsafe-memory-access=allow");

    private ChildProcess() {}

    /**
     * Returns when the program is ready.
     *
     * @param log the file that takes the program's standard error
     * @throws IllegalStateException with the end of the log if the program ends, or is not ready within the limit
     */
    static Process start(Command command, Path log, String readyLine, Duration limit) {
        try {
            Process started = new ProcessBuilder(CtrlC.ignoredBy(command.line()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.PIPE)
                    .start();
            awaitReady(started, command.program().getSimpleName(), log, readyLine, limit);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(command.program().getSimpleName() + " could not be started", e);
        }
    }

    private static void awaitReady(Process started, String name, Path log, String readyLine, Duration limit) {
        try {
            if (!ReadyLine.await(started, readyLine, limit)) {
                Signals.kill(started);
                throw new IllegalStateException(name + " did not become ready; its log says:\n" + LogTail.of(log));
            }
        } catch (InterruptedException e) {
            Signals.kill(started);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " started", e);
        }
    }

    /**
     * What to start.
     *
     * @param jvmOptions added to the options of a small JVM
     */
    record Command(Class<?> program, String classPath, List<String> jvmOptions, List<String> arguments) {

        private List<String> line() {
            List<String> line = new ArrayList<>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(SMALL_JVM);
            line.addAll(jvmOptions);
            line.add("-Dslf4j.provider=" + ChildProcessLog.class.getName());
            line.add("-Dslf4j.internal.verbosity=ERROR");
            line.addAll(List.of("-cp", classPath, program.getName()));
            line.addAll(arguments);
            return line;
        }
    }
}
