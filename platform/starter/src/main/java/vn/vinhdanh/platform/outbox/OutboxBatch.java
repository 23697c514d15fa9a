package vn.vinhdanh.platform.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one document that are about to be published.
 *
 * @param entries all events in the outbox when the lease was granted, in order
 * @param lease null if it is not claimed yet
 */
record OutboxBatch(
        Outbox outbox,
        String id,
        List<OutboxEntry> entries,
        @Nullable Lease lease) {

    /** False if the lease ended while the batch waited: another instance may have published the events meanwhile. */
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
