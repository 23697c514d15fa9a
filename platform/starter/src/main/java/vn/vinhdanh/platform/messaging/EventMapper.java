package vn.vinhdanh.platform.messaging;

/**
 * Gives every domain event its wire name and wire record. Written as one exhaustive switch over the sealed event type,
 * so an event without a wire name does not compile.
 */
@FunctionalInterface
public interface EventMapper<E> {

    OutgoingEvent toWire(E event, String aggregateId);
}
