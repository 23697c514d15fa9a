package vn.vinhdanh.notification.adapter.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.vinhdanh.notification.application.DeliverMessage;
import vn.vinhdanh.notification.application.DispatchTrigger;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Messages.DueMessage;
import vn.vinhdanh.platform.logging.LogContext;
import vn.vinhdanh.platform.outbox.PollBackoff;
import vn.vinhdanh.platform.tracing.Traceparent;
import vn.vinhdanh.platform.tracing.Traces;

/**
 * Delivers each message when it is due, on a fixed number of threads. The schedule is in memory only. A sweep finds the
 * messages that are due and not scheduled: after a crash, or from another instance.
 *
 * <p>A failure, even an {@link Error}, ends one delivery or one sweep, never a thread. Only the type of a failure is
 * logged, because its text may quote a message.
 */
public final class Dispatcher implements DispatchTrigger, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration PAUSE_BETWEEN_PAGES = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int PAGE = 500;

    private final Messages messages;
    private final DeliverMessage delivery;
    private final Settings settings;
    private final InstantSource clock;
    private final Traces traces;
    private final Set<String> scheduled = ConcurrentHashMap.newKeySet();

    /** Null while stopped. Written under the lock of this object. */
    private volatile @Nullable ScheduledThreadPoolExecutor executor;

    public Dispatcher(
            Messages messages, DeliverMessage delivery, Settings settings, InstantSource clock, Traces traces) {
        this.messages = messages;
        this.delivery = delivery;
        this.settings = settings;
        this.clock = clock;
        this.traces = traces;
    }

    /**
     * @param workers how many messages this instance sends at the same time
     * @param sweepEvery shortest pause between two sweeps; it grows with the duration of a sweep
     * @param stopTimeout how long a stop waits for messages that are being sent
     */
    public record Settings(int workers, Duration sweepEvery, Duration stopTimeout) {}

    /** @param span what the delivery continues: the handling of the event that invited, or nothing but its trace */
    private record Task(String messageId, String correlationId, String span) {}

    /** Does nothing while the dispatcher is stopped. */
    @Override
    public void trigger(String messageId, String correlationId) {
        String span = traces.current();
        schedule(
                new Task(messageId, correlationId, span == null ? Traceparent.ofEvent(correlationId, messageId) : span),
                clock.instant());
    }

    @Override
    public synchronized void start() {
        scheduled.clear();
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                settings.workers(),
                Thread.ofPlatform().name("dispatcher-", 1).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        started.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor = started;
        run(this::sweep, Duration.ZERO);
    }

    /** Lets the deliveries that are running finish: an interrupted one would leave its message uncertain. */
    @Override
    public synchronized void stop() {
        ScheduledThreadPoolExecutor stopping = executor;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(settings.stopTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Stopped while a message was being sent; it becomes uncertain when its lease runs out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor = null;
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }

    private void process(Task task) {
        scheduled.remove(task.messageId());
        try (LogContext _ = LogContext.of(task.correlationId());
                Traces.Section section = traces.run("deliver message", task.span())) {
            try {
                Instant again = delivery.deliver(task.messageId());
                if (again != null) {
                    schedule(task, again);
                }
            } catch (Throwable failure) {
                section.failed(failure);
                LOG.warn(
                        "Message {} is tried again later: {}",
                        task.messageId(),
                        failure.getClass().getName());
                schedule(task, clock.instant().plus(PAUSE_AFTER_FAILURE));
            }
        }
    }

    private void sweep() {
        long started = System.nanoTime();
        boolean more = false;
        try {
            more = scheduleAll(messages.wakingAt(clock.instant(), PAGE));
        } catch (Throwable failure) {
            LOG.warn("A sweep failed: {}", failure.getClass().getName());
        }
        Duration pause = new PollBackoff(settings.sweepEvery(), LONGEST_PAUSE)
                .after(Duration.ofNanos(System.nanoTime() - started));
        run(this::sweep, more ? PAUSE_BETWEEN_PAGES : pause);
    }

    /** @return whether there may be more messages that are due */
    private boolean scheduleAll(List<DueMessage> due) {
        Instant now = clock.instant();
        boolean any = false;
        for (DueMessage message : due) {
            if (!scheduled.contains(message.id())) {
                String span = Traceparent.ofEvent(message.correlationId(), message.id());
                schedule(new Task(message.id(), message.correlationId(), span), now);
                any = true;
            }
        }
        return any && due.size() == PAGE;
    }

    private void schedule(Task task, Instant at) {
        scheduled.add(task.messageId());
        run(() -> process(task), Duration.between(clock.instant(), at));
    }

    /** Does nothing while stopped: the first sweep after the start finds what is due. */
    private void run(Runnable task, Duration delay) {
        ScheduledThreadPoolExecutor running = executor;
        if (running != null) {
            running.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
