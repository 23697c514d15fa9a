package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.messaging.OutgoingEvent;
import vn.vinhdanh.platform.outbox.OutboxEntry;

/** Everything that one write adds to a document: its events, its history entry and the head that follows. */
record PendingWrite(List<OutboxEntry> outbox, AuditEntry entry, AuditHead head) {

    /** @param before where the write goes on; @param state as it will be stored */
    record Write(String collection, String id, AuditHead before, Document state, CommandContext cause) {}

    static <E> PendingWrite of(Write write, List<E> events, EventMapper<E> wire) {
        CommandContext cause = write.cause();
        List<OutboxEntry> outbox = new ArrayList<>(events.size());
        long sequence = write.before().sequence();
        for (E event : events) {
            OutgoingEvent outgoing = wire.toWire(event, write.id());
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
        AuditEntry entry = AuditEntry.following(write.before(), cause, ids, Digest.of(write.state()));
        return new PendingWrite(List.copyOf(outbox), entry, new AuditHead(sequence, entry.number(), entry.hash()));
    }

    List<Document> outboxDocuments() {
        return outbox.stream().map(OutboxEntry::toDocument).toList();
    }
}
