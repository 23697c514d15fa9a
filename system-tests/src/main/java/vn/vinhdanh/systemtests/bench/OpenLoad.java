package vn.vinhdanh.systemtests.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An open load: each operation begins at its time, whether or not the operations before it are done. It gets the time
 * at which it was due, so that a late begin is part of what is measured (no coordinated omission).
 */
final class OpenLoad {

    /** One operation. */
    @FunctionalInterface
    interface Arrival {

        /** @param due when the operation was meant to begin, on the clock of {@link System#nanoTime} */
        void run(int number, long due);
    }

    private OpenLoad() {}

    /** Returns when the last operation is done. */
    static void at(double perSecond, int count, Arrival arrival) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        long first = System.nanoTime();
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count && failure.get() == null; i++) {
                int number = i;
                long due = first + (long) (number * TimeUnit.SECONDS.toNanos(1) / perSecond);
                while (System.nanoTime() - due < 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                running.submit(() -> {
                    try {
                        arrival.run(number, due);
                    } catch (RuntimeException | AssertionError e) {
                        failure.compareAndSet(null, e);
                    }
                });
            }
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("an operation failed: " + failed.getMessage(), failed);
        }
    }
}
