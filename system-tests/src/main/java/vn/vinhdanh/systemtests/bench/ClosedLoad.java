package vn.vinhdanh.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.systemtests.running.Await;

/**
 * A closed load: a fixed number of clients, each of which begins its next operation when its last one is done. The
 * percentiles are those that such a client sees. {@link OpenLoad} is for arrivals that do not wait for each other.
 */
final class ClosedLoad {

    private static final int DIGITS = 3;

    /** After a change of turns, the operations of the turn before end within this time. */
    private static final Duration SETTLING = Duration.ofMillis(300);

    private final int clients;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Recorder nanos = new Recorder(DIGITS);
    private volatile boolean on = true;

    /** @param processes by name: those whose processor time belongs to the operation */
    record Turn(Operation operation, Map<String, ProcessHandle> processes) {

        /** An operation without processes to watch. */
        static Turn of(Operation operation) {
            return new Turn(operation, Map.of());
        }
    }

    /** The windows of one turn so far. */
    private static final class Measurement {

        private final Turn turn;
        private final List<Double> rates = new ArrayList<>();
        private final Histogram nanos = new Histogram(DIGITS);
        private ProcessorTimes times = ProcessorTimes.NONE;

        private Measurement(Turn turn) {
            this.turn = turn;
        }
    }

    private ClosedLoad(int clients) {
        this.clients = clients;
    }

    /** A warm-up and several windows. */
    static LoadResult of(int clients, Windows windows, Turn turn) {
        return inTurns(clients, windows, List.of(turn)).getFirst();
    }

    /**
     * Alternates the turns window by window, after the warm-ups of all: the speed of the machine changes within
     * minutes, and operations that are compared must meet the same machine.
     */
    static List<LoadResult> inTurns(int clients, Windows windows, List<Turn> turns) {
        return new ClosedLoad(clients).measure(windows, turns);
    }

    /** A given number of operations, in one window without a warm-up. */
    static LoadResult ofAll(int clients, int operations, IntConsumer operation) {
        return new ClosedLoad(clients).measureAll(operations, operation);
    }

    private List<LoadResult> measure(Windows windows, List<Turn> turns) {
        List<Measurement> measurements = turns.stream().map(Measurement::new).toList();
        AtomicReference<Operation> current =
                new AtomicReference<>(turns.getFirst().operation());
        try (ExecutorService running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                running.submit(() -> repeat(current));
            }
            for (Turn turn : turns) {
                current.set(turn.operation());
                pass(windows.warmUp());
            }
            for (int i = 0; i < windows.count() && failure.get() == null; i++) {
                for (Measurement measurement : measurements) {
                    current.set(measurement.turn.operation());
                    measureWindow(measurement, windows.length());
                }
            }
            on = false;
        }
        check();
        return measurements.stream()
                .map(each -> LoadResult.of(each.rates, each.nanos, each.times))
                .toList();
    }

    private void measureWindow(Measurement measurement, Duration length) {
        pass(SETTLING);
        Map<String, ProcessHandle> processes = measurement.turn.processes();
        nanos.reset();
        ProcessorTimes before = ProcessorTimes.of(processes);
        long began = System.nanoTime();
        pass(length);
        Histogram window = nanos.getIntervalHistogram();
        measurement.rates.add(
                window.getTotalCount() * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began));
        measurement.times = measurement.times.plus(ProcessorTimes.of(processes).since(before));
        measurement.nanos.add(window);
    }

    private LoadResult measureAll(int operations, IntConsumer operation) {
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
        return LoadResult.of(List.of(rate), nanos.getIntervalHistogram(), ProcessorTimes.NONE);
    }

    private void repeat(AtomicReference<Operation> current) {
        while (on) {
            time(current.get());
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

    /** Waits; returns early if an operation failed. */
    private void pass(Duration length) {
        Await.holds(length, () -> !on);
    }

    private void check() {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("an operation failed under load: " + failed.getMessage(), failed);
        }
    }
}
