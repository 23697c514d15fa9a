package vn.vinhdanh.systemtests.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An open load: operations begin at their time, whether or not those before them are done. Whoever measures from the
 * intended time on leaves no wait out (no coordinated omission).
 */
final class Arrivals {

    private Arrivals() {}

    /** Returns when the last one is done. */
    static void at(int perSecond, int count, IntConsumer operation) {
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
                        operation.accept(number);
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
