package vn.vinhdanh.platform.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document's events on their way to Kafka.
 *
 * @param entries all that the outbox held when the lease was granted, in order
 * @param lease null if it is still to be claimed
 */
record OutboxBatch(
        Outbox outbox,
        String id,
        List<OutboxEntry> entries,
        @Nullable Lease lease) {

    /** A lease that ran out while the batch waited is worthless: another instance may have published meanwhile. */
    boolean isLeased() {
        return lease != null && !lease.isOver(outbox.now());
    }

    Lease heldLease() {
        if (lease == null) {
            throw new IllegalStateException("nothing is published without a lease");
        }
        return lease;
    }

    List<String> eventIds() {
        return entries.stream().map(OutboxEntry::id).toList();
    }
}
