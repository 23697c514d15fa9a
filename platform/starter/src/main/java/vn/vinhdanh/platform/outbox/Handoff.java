package vn.vinhdanh.platform.outbox;

import java.util.List;

/**
 * One document's events on their way to the relay.
 *
 * @param entries all that the outbox held when the lease was taken, in order; empty where the lease is still to be
 *     claimed
 */
record Handoff(Outbox outbox, String id, List<OutboxEntry> entries) {

    boolean leased() {
        return !entries.isEmpty();
    }

    List<String> eventIds() {
        return entries.stream().map(OutboxEntry::id).toList();
    }
}
