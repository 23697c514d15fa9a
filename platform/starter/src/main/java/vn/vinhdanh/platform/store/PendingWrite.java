package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutboxEntry;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** What one write adds to a document: events, audit entry and the new head. */
record PendingWrite(List<OutboxEntry> events, AuditEntry entry, AuditHead head) {

    /**
     * @param before the head on which the write builds
     * @param earlier the state on which it builds, without its secrets; null for a new aggregate
     * @param state as it is stored, without its secrets
     * @param traceparent the span of the write; null without one
     */
    record Target(
            AuditChain.Subject subject,
            AuditHead before,
            @Nullable Document earlier,
            Document state,
            @Nullable String traceparent) {

        /** A new aggregate has none: its state says it, and each later change says what was before. */
        List<AuditChange> changes() {
            return earlier == null ? List.of() : StateDiff.between(earlier, state);
        }
    }

    static <E> PendingWrite of(
            AuditChain chain, Target target, List<E> events, EventMapper<E> mapper, CommandContext context) {
        List<OutboxEntry> entries = new ArrayList<>(events.size());
        long sequence = target.before().sequence();
        for (E event : events) {
            OutgoingEvent outgoing = mapper.toOutgoing(event, target.subject().id());
            sequence++;
            String payload = AnEventFitsIntoOneMessage.check(StateJson.mapper().writeValueAsString(outgoing.payload()));
            entries.add(new OutboxEntry(
                    chain.eventId(target, sequence, outgoing.type(), payload, context),
                    outgoing.type(),
                    sequence,
                    context.at(),
                    context.correlationId(),
                    context.causationId(),
                    payload,
                    target.traceparent(),
                    null,
                    outgoing.topic().equals(OutgoingEvent.EVENTS) ? null : outgoing.topic()));
        }
        String stateSalt = chain.salt();
        AuditEntry entry =
                chain.entry(target, entries.stream().map(OutboxEntry::id).toList(), context, stateSalt);
        return new PendingWrite(
                entries.stream().map(event -> event.withHead(entry.hash())).toList(),
                entry,
                new AuditHead(sequence, entry.number(), entry.hash(), stateSalt));
    }
}
