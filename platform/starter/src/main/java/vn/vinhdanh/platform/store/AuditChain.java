package vn.vinhdanh.platform.store;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;

/** Binds what a service writes to what was before it and to its content. */
public final class AuditChain {

    private final String context;

    /** @param context of the service: {@code nomination} */
    public AuditChain(String context) {
        this.context = context;
    }

    /**
     * The id of an event. It follows from everything that the event says and from all entries before it, so two
     * different events never have one id, also when a database is put back and other events take the same sequence
     * numbers. It is kept with the event, so a second publication has the same one.
     *
     * @param payload the JSON that is published
     */
    String eventId(PendingWrite.Target target, long sequence, String type, String payload, CommandContext context) {
        return Ids.named(
                "event",
                this.context,
                target.collection(),
                target.id(),
                Long.toString(sequence),
                target.before().hash(),
                type,
                context.at().toString(),
                context.correlationId(),
                String.valueOf(context.causationId()),
                Digest.of(payload));
    }
}
