package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.messaging.Outgoing;
import vn.vinhdanh.platform.messaging.WireFormat;
import vn.vinhdanh.platform.outbox.OutboxEntry;

/** Everything that one write adds to a document: its events, its history entry and the head that follows. */
record Composed(List<OutboxEntry> outbox, HistoryEntry entry, Head head) {

    static <E> Composed of(String collection, String id, Head before, List<E> events, WireFormat<E> wire, Cause cause) {
        List<OutboxEntry> outbox = new ArrayList<>(events.size());
        long sequence = before.sequence();
        for (E event : events) {
            Outgoing outgoing = wire.toWire(event, id);
            sequence++;
            outbox.add(new OutboxEntry(
                    Ids.named("event", collection, id, Long.toString(sequence)),
                    outgoing.type(),
                    id,
                    sequence,
                    cause.at(),
                    cause.correlationId(),
                    cause.causationId(),
                    AnEventFitsIntoOneMessage.check(StateJson.mapper().writeValueAsString(outgoing.payload()))));
        }
        HistoryEntry entry = HistoryEntry.following(
                before, cause, outbox.stream().map(OutboxEntry::id).toList());
        return new Composed(List.copyOf(outbox), entry, new Head(sequence, entry.number(), entry.hash()));
    }

    List<Document> outboxDocuments() {
        return outbox.stream().map(OutboxEntry::toDocument).toList();
    }
}
