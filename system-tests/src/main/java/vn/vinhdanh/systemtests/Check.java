package vn.vinhdanh.systemtests;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the story expects, and for how long it waits for it. */
final class Check {

    /** Long enough for a service to be killed and started again in between. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Check() {}

    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + ", was " + actual);
        }
    }

    static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Facts travel: what one service did, another knows a moment later. */
    static <T> void eventually(String what, T expected, Supplier<T> actual) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T last = actual.get();
        while (!expected.equals(last)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + ": expected " + expected + ", was " + last + " after " + PATIENCE);
            }
            pause();
            last = actual.get();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
