package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds documents that nobody relays. On MongoDB a sweep is one look into a small index; on a store that scans it costs
 * what the collection is large, so the rest between two sweeps is at least fifty times what the last one took.
 */
final class Sweep {

    private static final int PAGE = 1_000;
    private static final int REST_PER_COST = 50;

    private final RelaySettings settings;
    private final OutboxMeters meters;
    private long dueAt = System.nanoTime();

    Sweep(RelaySettings settings, OutboxMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** Something failed: look again after the usual rest, however dear it is. */
    void soon() {
        dueAt = Math.min(dueAt, System.nanoTime() + settings.sweepEvery().toNanos());
    }

    void ifDue(List<Outbox> outboxes, Consumer<List<Handoff>> relay) {
        if (System.nanoTime() - dueAt < 0) {
            return;
        }
        long started = System.nanoTime();
        long waiting = 0;
        for (Outbox outbox : outboxes) {
            waiting += sweep(outbox, relay);
        }
        long cost = System.nanoTime() - started;
        dueAt = System.nanoTime()
                + (waiting > 0 ? settings.sweepEvery().toNanos() : rest(cost).toNanos());
    }

    private int sweep(Outbox outbox, Consumer<List<Handoff>> relay) {
        List<String> abandoned = outbox.abandoned(settings.abandonedAfter(), PAGE);
        List<Handoff> taken = outbox.claim(abandoned);
        if (!taken.isEmpty()) {
            meters.takenOver(taken.stream().mapToLong(h -> h.entries().size()).sum());
            relay.accept(taken);
        }
        return abandoned.size();
    }

    private Duration rest(long costNanos) {
        Duration byCost = Duration.ofNanos(costNanos * REST_PER_COST);
        return byCost.compareTo(settings.sweepEvery()) > 0 ? byCost : settings.sweepEvery();
    }
}
