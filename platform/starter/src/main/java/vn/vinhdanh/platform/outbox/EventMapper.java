package vn.vinhdanh.platform.outbox;

/**
 * Gives every domain event its wire name and payload. Written as one exhaustive switch over the sealed event type,
 * so an event without a wire name does not compile.
 */
@FunctionalInterface
public interface EventMapper<E> {

    OutgoingEvent toOutgoing(E event, String aggregateId);

    /** For aggregates that publish no events. */
    static EventMapper<Void> none() {
        return (_, aggregateId) -> {
            throw new IllegalStateException("this aggregate has no events: " + aggregateId);
        };
    }
}
