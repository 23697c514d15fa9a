package vn.vinhdanh.notification.adapter.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.vinhdanh.notification.application.DeliverMessage;
import vn.vinhdanh.notification.application.DispatchTrigger;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.platform.outbox.PollBackoff;

/**
 * A fixed number of workers that carry messages. The queue is memory only: what a crash loses of it, or another
 * instance left, the sweep finds.
 *
 * <p>No trouble ends a thread, not even an {@link Error}: fewer workers, or no sweep, would be noticed by nobody. Of
 * trouble only the type is logged; its words may quote a message.
 */
public final class Dispatcher implements DispatchTrigger, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
    private static final long LOOK_UP_MILLIS = 250;
    private static final int PAGE = 500;
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Messages messages;
    private final DeliverMessage delivery;
    private final Settings settings;
    private final InstantSource clock;
    private final DelayQueue<ScheduledDelivery> queue = new DelayQueue<>();
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();
    private @Nullable Crew crew;

    public Dispatcher(Messages messages, DeliverMessage delivery, Settings settings, InstantSource clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param workers how many messages go to the mail server at a time, from this instance
     * @param sweepEvery rest between two sweeps; it grows with what a sweep costs
     * @param patience how long a stop waits for the messages that are on the line
     */
    public record Settings(int workers, Duration sweepEvery, Duration patience) {}

    private record Crew(ExecutorService workers, ScheduledExecutorService sweeper) {}

    @Override
    public void ring(String messageId) {
        wake(messageId, clock.instant());
    }

    @Override
    public synchronized void start() {
        Crew hired = new Crew(
                Executors.newFixedThreadPool(
                        settings.workers(), Thread.ofPlatform().name("post-", 1).factory()),
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("post-sweep").factory()));
        crew = hired;
        for (int worker = 0; worker < settings.workers(); worker++) {
            hired.workers().execute(() -> work(hired.workers()));
        }
        hired.sweeper().execute(() -> sweep(hired.sweeper()));
    }

    /** Lets those that are on the line finish: an interrupt there would make them uncertain. */
    @Override
    public synchronized void stop() {
        if (crew == null) {
            return;
        }
        crew.sweeper().shutdownNow();
        crew.workers().shutdown();
        try {
            if (!crew.workers().awaitTermination(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Stopped while a message was on the line; it becomes uncertain when its lease has run out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        crew = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return crew != null;
    }

    private void work(ExecutorService workers) {
        while (!workers.isShutdown()) {
            try {
                ScheduledDelivery wake = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (wake != null) {
                    awaited.remove(wake.messageId());
                    attend(wake.messageId());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable trouble) {
                LOG.error("A worker goes on after {}", trouble.getClass().getName());
            }
        }
    }

    private void attend(String messageId) {
        try {
            Instant again = delivery.deliver(messageId);
            if (again != null) {
                wake(messageId, again);
            }
        } catch (Throwable trouble) {
            LOG.warn(
                    "Message {} is looked at again later: {}",
                    messageId,
                    trouble.getClass().getName());
            wake(messageId, clock.instant().plus(AFTER_TROUBLE));
        }
    }

    private void sweep(ScheduledExecutorService sweeper) {
        long started = System.nanoTime();
        boolean more = false;
        try {
            more = takeUp(messages.wakingAt(clock.instant(), PAGE));
        } catch (Throwable trouble) {
            LOG.warn("The sweep broke off: {}", trouble.getClass().getName());
        } finally {
            Duration rest = new PollBackoff(settings.sweepEvery(), LONGEST_REST)
                    .after(Duration.ofNanos(System.nanoTime() - started));
            if (!sweeper.isShutdown()) {
                sweeper.schedule(
                        () -> sweep(sweeper),
                        more ? TimeUnit.SECONDS.toNanos(1) : rest.toNanos(),
                        TimeUnit.NANOSECONDS);
            }
        }
    }

    /** @return whether there may be more to take up at once */
    private boolean takeUp(List<String> found) {
        Instant now = clock.instant();
        boolean any = false;
        for (String id : found) {
            if (!awaited.contains(id)) {
                wake(id, now);
                any = true;
            }
        }
        return any && found.size() == PAGE;
    }

    private void wake(String messageId, Instant at) {
        awaited.add(messageId);
        queue.add(new ScheduledDelivery(messageId, at, clock));
    }
}
