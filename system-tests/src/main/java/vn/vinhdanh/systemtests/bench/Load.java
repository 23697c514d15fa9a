package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.systemtests.running.Patience;

/**
 * A closed load: so many clients, each of which begins its next operation when the last one is done. Its percentiles are
 * those that such a client sees; for arrivals that do not wait for anybody there is {@link Arrivals}.
 */
final class Load {

    private static final int DIGITS = 3;

    private final int clients;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Recorder nanos = new Recorder(DIGITS);
    private volatile boolean on = true;

    private Load(int clients) {
        this.clients = clients;
    }

    /** Until the windows are over. */
    static Measured of(int clients, Windows windows, Operation operation) {
        return new Load(clients).measure(windows, operation);
    }

    /** A given number of operations; one window, without a warm-up. */
    static Measured ofAll(int clients, int operations, IntConsumer operation) {
        return new Load(clients).measureAll(operations, operation);
    }

    private Measured measure(Windows windows, Operation operation) {
        List<Double> rates = new ArrayList<>();
        Histogram all = new Histogram(DIGITS);
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                running.submit(() -> repeat(operation));
            }
            pass(windows.warmUp());
            nanos.reset();
            for (int i = 0; i < windows.count() && failure.get() == null; i++) {
                long began = System.nanoTime();
                pass(windows.length());
                Histogram window = nanos.getIntervalHistogram();
                rates.add(window.getTotalCount() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began));
                all.add(window);
            }
            on = false;
        }
        check();
        return Measured.of(rates, all);
    }

    private Measured measureAll(int operations, IntConsumer operation) {
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                running.submit(() -> {
                    for (int mine = next.getAndIncrement(); mine < operations && on; mine = next.getAndIncrement()) {
                        int number = mine;
                        time(() -> operation.accept(number));
                    }
                });
            }
        }
        check();
        double rate = operations * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began);
        return Measured.of(List.of(rate), nanos.getIntervalHistogram());
    }

    private void repeat(Operation operation) {
        while (on) {
            time(operation);
        }
    }

    private void time(Operation operation) {
        long began = System.nanoTime();
        try {
            operation.once();
            nanos.recordValue(System.nanoTime() - began);
        } catch (Exception | AssertionError e) {
            failure.compareAndSet(null, e);
            on = false;
        }
    }

    /** The only clock of a load: lets time pass, or less if somebody failed. */
    private void pass(Duration length) {
        Patience.holds(length, () -> !on);
    }

    private void check() {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("an operation failed under load: " + failed.getMessage(), failed);
        }
    }
}
