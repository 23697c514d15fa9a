package vn.vinhdanh.systemtests;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints a line for each step with its time, and the totals at the end. A failed step does not stop the next one. */
final class StoryReport {

    /** The actions of a step. Throws an {@link AssertionError} that says what was expected. */
    interface Step {
        void play() throws Exception;
    }

    private final PrintStream out;
    private int passed;
    private int failed;

    StoryReport(PrintStream out) {
        this.out = out;
    }

    void step(String name, Step step) {
        Instant start = Instant.now();
        try {
            step.play();
            passed++;
            line("✓", name, start, "");
        } catch (Exception | AssertionError failure) {
            failed++;
            line("✗", name, start, " — " + failure);
        }
    }

    /** @return the exit code */
    int close() {
        out.printf("%d passed, %d failed%n", passed, failed);
        return failed == 0 ? 0 : 1;
    }

    private void line(String mark, String name, Instant start, String remark) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%s %7.2f s  %s%s%n", mark, seconds, name, remark);
        out.flush();
    }
}
