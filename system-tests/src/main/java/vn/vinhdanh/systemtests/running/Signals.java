package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Signals to processes that this program started. */
public final class Signals {

    private static final Duration END = Duration.ofSeconds(30);

    private Signals() {}

    /**
     * SIGKILL, as when memory runs out or the power fails. Returns when nothing of the process runs any more; its parent,
     * which may be suspended, need not know of it yet.
     */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        Await.until("process " + process.pid() + " to end", END, () -> !process.isAlive() || isZombie(process.pid()));
    }

    private static boolean isZombie(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> threads = Files.list(folder.resolve("task"))) {
            // "pid (name) state …": the name may have anything in it.
            String stat = Files.readString(folder.resolve("stat"));
            return threads.count() == 1 && stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException gone) {
            return !Files.exists(folder);
        }
    }

    /** SIGSTOP: its connections stay open and nothing answers. */
    public static void suspend(ProcessHandle process) {
        send("STOP", process);
    }

    public static void resume(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("no `kill` command on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
