package vn.vinhdanh.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** {@code vinhdanh.deadletters}: how many facts wait for an operator. Asked of the broker twice a minute at most. */
public final class DeadLetterMeter {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DeadLetters deadLetters;
    private double last;
    private long staleAt = System.nanoTime();

    public DeadLetterMeter(DeadLetters deadLetters, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        Gauge.builder("vinhdanh.deadletters", this::value).register(meters);
    }

    private synchronized double value() {
        if (System.nanoTime() - staleAt >= 0) {
            try {
                last = deadLetters.waiting();
            } catch (RuntimeException brokerOrStoreAway) {
                last = Double.NaN;
            }
            staleAt = System.nanoTime() + FRESH.toNanos();
        }
        return last;
    }
}
