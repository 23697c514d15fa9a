package vn.vinhdanh.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Stops the time for a process, and lets it go on. */
final class Signals {

    private Signals() {}

    /** SIGSTOP: nothing answers, and nothing is lost. */
    static void suspend(ProcessHandle process) {
        send("STOP", process);
    }

    static void resume(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
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
            throw new IllegalStateException("told to stop", e);
        }
    }
}
