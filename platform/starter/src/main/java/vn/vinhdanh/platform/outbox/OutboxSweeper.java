package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Finds documents that no instance publishes. After a sweep that found nothing it pauses, at most for a lease. */
final class OutboxSweeper {

    private static final int PAGE = 1_000;

    private final RelaySettings settings;
    private final OutboxMeters meters;
    private final PollBackoff afterNothing;
    private long dueAt = System.nanoTime();
    private boolean failed;

    OutboxSweeper(RelaySettings settings, OutboxMeters meters) {
        this.settings = settings;
        this.meters = meters;
        this.afterNothing = new PollBackoff(settings.sweepEvery(), settings.lease());
    }

    /** A publication failed: the next sweep comes after the usual pause, whatever its cost. */
    void soon() {
        failed = true;
        dueAt = Math.min(dueAt, System.nanoTime() + settings.sweepEvery().toNanos());
    }

    void ifDue(List<Outbox> outboxes, Consumer<List<OutboxBatch>> relay) {
        if (System.nanoTime() - dueAt < 0) {
            return;
        }
        failed = false;
        long started = System.nanoTime();
        int fullest = 0;
        for (Outbox outbox : outboxes) {
            fullest = Math.max(fullest, sweep(outbox, relay));
        }
        Duration cost = Duration.ofNanos(System.nanoTime() - started);
        dueAt = System.nanoTime() + pause(fullest, cost).toNanos();
    }

    /** No pause after a full page without a failure: a backlog is published as fast as the broker accepts it. */
    private Duration pause(int fullest, Duration cost) {
        if (fullest == PAGE && !failed) {
            return Duration.ZERO;
        }
        return fullest > 0 ? settings.sweepEvery() : afterNothing.after(cost);
    }

    private int sweep(Outbox outbox, Consumer<List<OutboxBatch>> relay) {
        List<String> abandoned = outbox.abandoned(settings.abandonedAfter(), PAGE);
        List<OutboxBatch> taken = outbox.claim(abandoned);
        if (!taken.isEmpty()) {
            meters.takenOver(
                    taken.stream().mapToLong(batch -> batch.entries().size()).sum());
            relay.accept(taken);
        }
        return abandoned.size();
    }
}
