package vn.vinhdanh.platform.observability;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Caches an expensive gauge value for 30 s. Reports NaN while the source fails. */
public final class CachedGaugeValue implements Supplier<Number> {

    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private final DoubleSupplier source;
    private double last;
    private long staleAt = System.nanoTime();

    public CachedGaugeValue(DoubleSupplier source) {
        this.source = source;
    }

    @Override
    public synchronized Number get() {
        if (System.nanoTime() - staleAt >= 0) {
            try {
                last = source.getAsDouble();
            } catch (RuntimeException brokerOrStoreAway) {
                last = Double.NaN;
            }
            staleAt = System.nanoTime() + FRESH_NANOS;
        }
        return last;
    }
}
