package vn.vinhdanh.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.DoubleSupplier;
import vn.vinhdanh.platform.observability.CachedGaugeValue;

/** Metrics of the outbox: waiting documents, their age, published events, possible duplicates, failures. */
final class OutboxMeters {

    private final Counter published;
    private final Counter takenOver;
    private final Counter failed;

    /** The gauges count in the store, so they are correct while the relay is blocked. */
    OutboxMeters(MeterRegistry registry, DoubleSupplier pending, DoubleSupplier oldestAgeSeconds) {
        Gauge.builder("vinhdanh.outbox.pending", new CachedGaugeValue(pending)).register(registry);
        Gauge.builder("vinhdanh.outbox.oldest.age", new CachedGaugeValue(oldestAgeSeconds))
                .register(registry);
        published = registry.counter("vinhdanh.outbox.published");
        takenOver = registry.counter("vinhdanh.outbox.duplicates.possible");
        failed = registry.counter("vinhdanh.outbox.failed");
    }

    void published(long events) {
        published.increment(events);
    }

    /** Events of documents whose earlier publication did not finish: they may be on the topic already. */
    void takenOver(long events) {
        takenOver.increment(events);
    }

    void failed(long events) {
        failed.increment(events);
    }
}
