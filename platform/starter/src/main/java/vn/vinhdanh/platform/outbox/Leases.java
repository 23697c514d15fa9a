package vn.vinhdanh.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Grants the leases of one instance. A lease is longer than Kafka's delivery timeout, so it ends only on an
 * instance that was killed or suspended.
 */
public final class Leases {

    private final String owner;
    private final Duration length;
    private final InstantSource clock;
    private final AtomicLong granted = new AtomicLong();

    /** @param owner the id of this instance; new at every start */
    public Leases(String owner, Duration length, InstantSource clock) {
        this.owner = owner;
        this.length = length;
        this.clock = clock;
    }

    public Lease grant() {
        return new Lease(owner, granted.incrementAndGet(), now().plus(length));
    }

    Instant now() {
        return clock.instant();
    }
}
