package vn.vinhdanh.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees. Lines come from several threads. */
final class Terminal {

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** One part is ready. */
    void ready(String what, Duration took) {
        say(String.format(Locale.ROOT, "  ✓ %-24s %5.1f s", what, took.toMillis() / 1000.0));
    }
}
