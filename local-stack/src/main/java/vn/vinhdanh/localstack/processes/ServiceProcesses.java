package vn.vinhdanh.localstack.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The processes of all services. */
public final class ServiceProcesses {

    private final List<ServiceProcess> services;

    public ServiceProcesses(List<ServiceProcess> services) {
        this.services = List.copyOf(services);
    }

    public List<ServiceProcess> services() {
        return services;
    }

    /**
     * Starts all services, a few at a time, and returns when all are ready.
     *
     * @param concurrency how many start at a time; more than the number of cores is not faster
     * @param ready called with the name and duration of each start
     */
    public void start(int concurrency, Duration limit, BiConsumer<String, Duration> ready) {
        Semaphore slots = new Semaphore(concurrency);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        List<Thread> starters = new ArrayList<>();
        for (ServiceProcess service : services) {
            slots.acquireUninterruptibly();
            if (failure.get() != null) {
                break;
            }
            starters.add(Thread.ofPlatform().name("start-" + service.name()).start(() -> {
                Instant since = Instant.now();
                try {
                    service.start(limit);
                    ready.accept(service.name(), Duration.between(since, Instant.now()));
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    slots.release();
                }
            }));
        }
        starters.forEach(ServiceProcesses::join);
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Stops all services at the same time. */
    public void stop(Duration limit) {
        services.stream()
                .map(service ->
                        Thread.ofPlatform().name("stop-" + service.name()).start(() -> service.stop(limit)))
                .toList()
                .forEach(ServiceProcesses::join);
    }

    /** Stops one service after the other, so that each can write its AOT cache undisturbed. */
    public void stopInTurn(Duration limit) {
        services.forEach(service -> service.stop(limit));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
