package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that this program started. */
public final class Signals {

    private Signals() {}

    /** SIGKILL, as when memory runs out or the power fails. Returns when the process is gone. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
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
