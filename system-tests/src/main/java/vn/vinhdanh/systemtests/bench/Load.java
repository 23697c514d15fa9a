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

    /** What was begun in another's turn ends meanwhile. */
    private static final Duration SETTLING = Duration.ofMillis(300);

    private final int clients;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Recorder nanos = new Recorder(DIGITS);
    private volatile boolean on = true;

    /** What one operation made of its windows so far. */
    private record Turn(Operation operation, List<Double> rates, Histogram nanos) {

        static Turn of(Operation operation) {
            return new Turn(operation, new ArrayList<>(), new Histogram(DIGITS));
        }
    }

    private Load(int clients) {
        this.clients = clients;
    }

    /** Until the windows are over. */
    static Measured of(int clients, Windows windows, Operation operation) {
        return inTurns(clients, windows, operation).getFirst();
    }

    /** A window of each, then the next of each: what is compared meets the same machine, which is faster now and slower then. */
    static List<Measured> inTurns(int clients, Windows windows, Operation... operations) {
        return new Load(clients).measure(windows, List.of(operations));
    }

    /** A given number of operations; one window, without a warm-up. */
    static Measured ofAll(int clients, int operations, IntConsumer operation) {
        return new Load(clients).measureAll(operations, operation);
    }

    private List<Measured> measure(Windows windows, List<Operation> operations) {
        List<Turn> turns = operations.stream().map(Turn::of).toList();
        AtomicReference<Operation> now = new AtomicReference<>(operations.getFirst());
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                running.submit(() -> repeat(now));
            }
            for (Turn turn : turns) {
                now.set(turn.operation());
                pass(windows.warmUp());
            }
            for (int i = 0; i < windows.count() && failure.get() == null; i++) {
                for (Turn turn : turns) {
                    now.set(turn.operation());
                    take(turn, windows.length());
                }
            }
            on = false;
        }
        check();
        return turns.stream()
                .map(turn -> Measured.of(turn.rates(), turn.nanos()))
                .toList();
    }

    /** One window. */
    private void take(Turn turn, Duration length) {
        pass(SETTLING);
        nanos.reset();
        long began = System.nanoTime();
        pass(length);
        Histogram window = nanos.getIntervalHistogram();
        turn.rates().add(window.getTotalCount() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began));
        turn.nanos().add(window);
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

    private void repeat(AtomicReference<Operation> now) {
        while (on) {
            time(now.get());
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
