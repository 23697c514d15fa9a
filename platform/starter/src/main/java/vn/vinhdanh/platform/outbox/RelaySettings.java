package vn.vinhdanh.platform.outbox;

import java.time.Duration;

/**
 * @param lease how long one instance may hold a document; longer than {@code sendTimeout}
 * @param sendTimeout after this time a send counts as failed; above the delivery timeout of Kafka
 * @param sweepEvery pause between two sweeps; it grows with the duration of a sweep
 * @param abandonedAfter how long a document must have waited before a sweep takes it
 * @param idle how long the relay waits for an offer before it checks whether a sweep is due
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
