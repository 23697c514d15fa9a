package vn.vinhdanh.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches: how much waits, for how long, what went out, what may have gone out twice. */
final class OutboxMeters {

    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong oldestMillis = new AtomicLong();
    private final Counter published;
    private final Counter takenOver;
    private final Counter failed;

    OutboxMeters(MeterRegistry registry) {
        registry.gauge("vinhdanh.outbox.pending", pending);
        registry.gauge("vinhdanh.outbox.oldest.age", oldestMillis, millis -> millis.get() / 1000.0);
        published = registry.counter("vinhdanh.outbox.published");
        takenOver = registry.counter("vinhdanh.outbox.duplicates.possible");
        failed = registry.counter("vinhdanh.outbox.failed");
    }

    void waiting(long documents, long oldestAgeMillis) {
        pending.set(documents);
        oldestMillis.set(oldestAgeMillis);
    }

    void published(long events) {
        published.increment(events);
    }

    /** Events of documents that another try had leased: they may be on the topic already. */
    void takenOver(long events) {
        takenOver.increment(events);
    }

    void failed(long events) {
        failed.increment(events);
    }
}
