package vn.vinhdanh.systemtests.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An open load: operations begin at their time, whether or not those before them are done. Each is told when it was due, and
 * its clock starts there: that it got to run late is part of what is measured (no coordinated omission).
 */
final class Arrivals {

    /** One operation. */
    @FunctionalInterface
    interface Arrival {

        /** @param due when it was meant to begin, on the clock of {@link System#nanoTime} */
        void come(int number, long due);
    }

    private Arrivals() {}

    /** Returns when the last one is done. */
    static void at(int perSecond, int count, Arrival arrival) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        long first = System.nanoTime();
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count && failure.get() == null; i++) {
                int number = i;
                long due = first + number * TimeUnit.SECONDS.toNanos(1) / perSecond;
                while (System.nanoTime() - due < 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                running.submit(() -> {
                    try {
                        arrival.come(number, due);
                    } catch (RuntimeException | AssertionError e) {
                        failure.compareAndSet(null, e);
                    }
                });
            }
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("an arrival failed: " + failed.getMessage(), failed);
        }
    }
}
