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

    /** @param before where the write goes on; @param state as it will be stored */
    record Write(String collection, String id, Head before, Document state, Cause cause) {}

    static <E> Composed of(Write write, List<E> events, WireFormat<E> wire) {
        Cause cause = write.cause();
        List<OutboxEntry> outbox = new ArrayList<>(events.size());
        long sequence = write.before().sequence();
        for (E event : events) {
            Outgoing outgoing = wire.toWire(event, write.id());
            sequence++;
            outbox.add(new OutboxEntry(
                    Ids.named("event", write.collection(), write.id(), Long.toString(sequence)),
                    outgoing.type(),
                    write.id(),
                    sequence,
                    cause.at(),
                    cause.correlationId(),
                    cause.causationId(),
                    AnEventFitsIntoOneMessage.check(StateJson.mapper().writeValueAsString(outgoing.payload()))));
        }
        List<String> ids = outbox.stream().map(OutboxEntry::id).toList();
        HistoryEntry entry = HistoryEntry.following(write.before(), cause, ids, Digest.of(write.state()));
        return new Composed(List.copyOf(outbox), entry, new Head(sequence, entry.number(), entry.hash()));
    }

    List<Document> outboxDocuments() {
        return outbox.stream().map(OutboxEntry::toDocument).toList();
    }
}
