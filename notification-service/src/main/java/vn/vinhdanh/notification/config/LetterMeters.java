package vn.vinhdanh.notification.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.platform.observability.CachedGaugeValue;

/** The number of letters in each state. All gauges share one query, at most twice a minute. */
final class LetterMeters implements MeterBinder {

    private final Supplier<Map<Delivery.State, Long>> query;
    private final CachedGaugeValue total = new CachedGaugeValue(this::refresh);
    private volatile Map<Delivery.State, Long> counts = Map.of();

    LetterMeters(Supplier<Map<Delivery.State, Long>> query) {
        this.query = query;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Delivery.State state : Delivery.State.values()) {
            Gauge.builder("vinhdanh.letters", () -> count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** Not a number while the store is away. */
    private Number count(Delivery.State state) {
        Number all = total.get();
        return Double.isNaN(all.doubleValue()) ? all : counts.getOrDefault(state, 0L);
    }

    private double refresh() {
        counts = query.get();
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
