package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sends signals of the operating system to a child process. */
final class Signals {

    private Signals() {}

    /** SIGTERM, and SIGKILL for a process that has not ended within the limit. */
    static void stop(Process process, Duration limit) {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill(process);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the process is gone. */
    static void kill(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    static void suspend(Process process) {
        send("STOP", process);
    }

    static void resume(Process process) {
        if (process.isAlive()) {
            send("CONT", process);
        }
    }

    private static void send(String signal, Process process) {
        try {
            int exitCode = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException("SIG" + signal + " could not be sent to process " + process.pid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no `kill` command on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending SIG" + signal, e);
        }
    }
}
