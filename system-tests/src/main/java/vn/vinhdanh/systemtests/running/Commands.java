package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short programs of the operating system: {@code mount}, {@code ip}. */
public final class Commands {

    private Commands() {}

    /** @throws IllegalStateException with what it printed, unless it succeeds */
    public static void run(String... command) {
        String output = output(command);
        if (output != null) {
            throw new IllegalStateException(String.join(" ", command) + ": " + output);
        }
    }

    public static boolean succeeds(String... command) {
        return output(command) == null;
    }

    /** @return null if the command succeeded */
    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? null : "exit code " + process.exitValue() + " " + printed;
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
