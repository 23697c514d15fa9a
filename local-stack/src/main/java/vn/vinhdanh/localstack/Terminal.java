package vn.vinhdanh.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints to the terminal. Thread-safe. */
final class Terminal {

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    synchronized void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Reports that a component is ready. */
    void ready(String component, Duration duration) {
        print(String.format(Locale.ROOT, "  ✓ %-24s %5.1f s", component, duration.toMillis() / 1000.0));
    }
}
