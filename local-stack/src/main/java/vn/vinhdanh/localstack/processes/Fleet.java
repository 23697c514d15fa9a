package vn.vinhdanh.localstack.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** All services' processes together. */
public final class Fleet {

    private final List<ServiceProcess> services;

    public Fleet(List<ServiceProcess> services) {
        this.services = List.copyOf(services);
    }

    public List<ServiceProcess> services() {
        return services;
    }

    /**
     * Starts all, a few at a time, and returns when all are ready.
     *
     * @param atATime more than the machine has cores makes each start slower and the whole not faster
     * @param ready told of each service as it becomes ready
     */
    public void start(int atATime, Duration limit, BiConsumer<String, Duration> ready) {
        Semaphore slots = new Semaphore(atATime);
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
        starters.forEach(Fleet::join);
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Ends all at the same time. */
    public void stop(Duration limit) {
        services.stream()
                .map(service ->
                        Thread.ofPlatform().name("stop-" + service.name()).start(() -> service.stop(limit)))
                .toList()
                .forEach(Fleet::join);
    }

    /** Ends one after the other: each may have a lot to do on its way out. */
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
