package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds documents that nobody relays. A sweep is one look into a small index; where that is missing it costs what the
 * collection is large, so the rest after one that found nothing is fifty times what it took. It is never longer than a lease: the
 * first look of a young process is slow by itself, and behind it may be what another left at its death.
 */
final class Sweep {

    private static final int PAGE = 1_000;
    private static final int REST_PER_COST = 50;

    private final RelaySettings settings;
    private final OutboxMeters meters;
    private long dueAt = System.nanoTime();
    private boolean failed;

    Sweep(RelaySettings settings, OutboxMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** Something failed: look again after the usual rest, however dear it is. */
    void soon() {
        failed = true;
        dueAt = Math.min(dueAt, System.nanoTime() + settings.sweepEvery().toNanos());
    }

    void ifDue(List<Outbox> outboxes, Consumer<List<Handoff>> relay) {
        if (System.nanoTime() - dueAt < 0) {
            return;
        }
        failed = false;
        long started = System.nanoTime();
        int fullest = 0;
        for (Outbox outbox : outboxes) {
            fullest = Math.max(fullest, sweep(outbox, relay));
        }
        dueAt = System.nanoTime() + rest(fullest, System.nanoTime() - started).toNanos();
    }

    /** None behind a full page that went out: a backlog is worked off as fast as the broker takes it. */
    private Duration rest(int fullest, long costNanos) {
        if (fullest == PAGE && !failed) {
            return Duration.ZERO;
        }
        if (fullest > 0) {
            return settings.sweepEvery();
        }
        long byCost = Math.min(costNanos * REST_PER_COST, settings.lease().toNanos());
        return Duration.ofNanos(Math.max(byCost, settings.sweepEvery().toNanos()));
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
}
