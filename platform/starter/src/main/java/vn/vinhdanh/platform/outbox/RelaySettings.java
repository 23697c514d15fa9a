package vn.vinhdanh.platform.outbox;

import java.time.Duration;

/**
 * @param lease how long one instance may hold a document; longer than {@code sendTimeout}
 * @param sendTimeout after this a send counts as failed; above Kafka's delivery timeout
 * @param sweepEvery rest between two sweeps; it grows with what a sweep costs
 * @param abandonedAfter how long a document must have waited before a sweep looks at it
 * @param idle how long the relay waits for a hand-over before it looks at the clock
 */
public record RelaySettings(
        Duration lease, Duration sendTimeout, Duration sweepEvery, Duration abandonedAfter, Duration idle) {

    public RelaySettings {
        if (lease.compareTo(sendTimeout) <= 0) {
            throw new IllegalArgumentException("a lease must outlive a send: " + lease + " <= " + sendTimeout);
        }
    }

    public static RelaySettings standard() {
        return new RelaySettings(
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofMillis(200));
    }
}
