package vn.vinhdanh.platform.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document's events on their way to the relay.
 *
 * @param entries all that the outbox held when the lease was granted, in order
 * @param lease null where it is still to be claimed
 */
record OutboxBatch(
        Outbox outbox,
        String id,
        List<OutboxEntry> entries,
        @Nullable Lease lease) {

    /** A lease that ran out while the hand-over waited is none: somebody else may have published meanwhile. */
    boolean isLeased() {
        return lease != null && !lease.isOver(outbox.now());
    }

    Lease held() {
        if (lease == null) {
            throw new IllegalStateException("nothing is published without a lease");
        }
        return lease;
    }

    List<String> eventIds() {
        return entries.stream().map(OutboxEntry::id).toList();
    }
}
