package vn.vinhdanh.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Publishes events from documents to Kafka. A write offers its events in memory, so they are published at once without
 * a query. A sweep finds what a crash, a full queue or an unreachable broker left. Any number of instances may run: the
 * lease in each document says which one publishes it.
 *
 * <p>Guarantees: no event is lost; the first occurrences of one aggregate's events are in order; duplicates only after
 * a crash, a lease that ended or a send that failed midway.
 *
 * <p>One thread executes {@link #run}; {@link #offer} and {@link #nudge} may be called from any thread.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 512;
    private static final int QUEUE = 20_000;

    private final RelaySettings settings;
    private final Leases leases;
    private final OutboxMeters meters;
    private final BatchPublisher publisher;
    private final OutboxSweeper sweeper;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private final BlockingQueue<OutboxBatch> queue = new LinkedBlockingQueue<>(QUEUE);
    private volatile @Nullable Thread thread;

    public Relay(EventPublisher publisher, RelaySettings settings, Leases leases, MeterRegistry registry) {
        this.settings = settings;
        this.leases = leases;
        this.meters = new OutboxMeters(registry, this::pending, this::oldestAgeSeconds);
        this.publisher = new BatchPublisher(publisher, settings.sendTimeout());
        this.sweeper = new OutboxSweeper(settings, meters);
    }

    /** To be called before the start; sweeps visit the outbox of each added collection. */
    public Outbox add(MongoOperations mongo, String collection) {
        Outbox outbox = new Outbox(mongo, collection, leases);
        outboxes.add(outbox);
        return outbox;
    }

    /**
     * Publishes the events of a document that was just written under our lease. If the queue is full, a sweep finds
     * them.
     */
    public void offer(Outbox outbox, String id, List<OutboxEntry> entries, Lease lease) {
        queue.offer(new OutboxBatch(outbox, id, entries, lease));
    }

    /** Publishes a document that got events while earlier ones waited, unless another holder of the lease does. */
    public void nudge(Outbox outbox, String id) {
        queue.offer(new OutboxBatch(outbox, id, List.of(), null));
    }

    /** The waiting events, counted in the store. */
    public List<OutboxState> state() {
        return outboxes.stream()
                .map(outbox -> new OutboxState(
                        outbox.collection(), outbox.pending(), outbox.oldest().orElse(null)))
                .toList();
    }

    /** Whether a document has published this event, or has it in its outbox. */
    boolean knows(String id, long sequence) {
        return outboxes.stream().anyMatch(outbox -> outbox.knows(id, sequence));
    }

    @Override
    public void start() {
        Thread relay = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
        thread = relay;
        relay.start();
    }

    /** Publishes the queued events, then stops. The others stay in their documents. */
    @Override
    public void stop() {
        Thread relay = thread;
        thread = null;
        if (relay != null) {
            try {
                relay.join(settings.sendTimeout().toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts before and stops after the web server and the consumers, because these write. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private double pending() {
        return outboxes.stream().mapToLong(Outbox::pending).sum();
    }

    private double oldestAgeSeconds() {
        return outboxes.stream()
                .flatMap(outbox ->
                        outbox
                                .oldest()
                                .map(since ->
                                        Duration.between(since, outbox.now()).toMillis() / 1000.0)
                                .stream())
                .max(Double::compare)
                .orElse(0.0);
    }

    private void run() {
        while (isRunning() || !queue.isEmpty()) {
            try {
                relay(next());
                if (isRunning()) {
                    sweeper.ifDue(outboxes, this::relay);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error failure) {
                // The waiting events are safe in their documents, and without this thread none would be published.
                LOG.warn("The outbox can't be relayed now: {}", failure.toString());
                sweeper.soon();
            }
        }
    }

    private List<OutboxBatch> next() throws InterruptedException {
        List<OutboxBatch> batch = new ArrayList<>();
        OutboxBatch first = queue.poll(isRunning() ? settings.idle().toMillis() : 0, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, BATCH - 1);
        }
        return batch;
    }

    private void relay(List<OutboxBatch> batch) {
        List<OutboxBatch> rest = leased(batch);
        while (!rest.isEmpty()) {
            BatchPublisher.BatchResult outcome = publisher.publish(rest);
            meters.published(outcome.events());
            rest = new ArrayList<>();
            for (Map.Entry<Outbox, List<OutboxBatch>> done : byOutbox(outcome.published())) {
                rest.addAll(done.getKey().clear(done.getValue()));
            }
            for (Map.Entry<Outbox, List<OutboxBatch>> undone : byOutbox(outcome.failed())) {
                undone.getKey().release(undone.getValue());
                meters.failed(undone.getValue().size());
                sweeper.soon();
            }
        }
    }

    private static List<OutboxBatch> leased(List<OutboxBatch> batch) {
        List<OutboxBatch> ready = new ArrayList<>(batch.size());
        List<OutboxBatch> nudges = new ArrayList<>();
        for (OutboxBatch document : batch) {
            (document.isLeased() ? ready : nudges).add(document);
        }
        for (Map.Entry<Outbox, List<OutboxBatch>> nudged : byOutbox(nudges)) {
            ready.addAll(nudged.getKey()
                    .claim(nudged.getValue().stream()
                            .map(OutboxBatch::id)
                            .distinct()
                            .toList()));
        }
        return ready;
    }

    private static Iterable<Map.Entry<Outbox, List<OutboxBatch>>> byOutbox(List<OutboxBatch> batches) {
        return batches.stream()
                .collect(Collectors.groupingBy(OutboxBatch::outbox))
                .entrySet();
    }
}
