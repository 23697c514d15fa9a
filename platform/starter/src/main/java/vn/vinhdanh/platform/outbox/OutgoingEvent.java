package vn.vinhdanh.platform.outbox;

/**
 * A domain event in its published form.
 *
 * @param type wire name with its version, {@code NominationApproved.v1}; never a class name
 * @param payload a record; its JSON is the event's value
 * @param topic {@code events}, or the name of another topic of the service, as {@code vinhdanh.topics} has it
 */
public record OutgoingEvent(String type, Object payload, String topic) {

    /** The topic of a service's events, without its context. */
    public static final String EVENTS = "events";

    public OutgoingEvent(String type, Object payload) {
        this(type, payload, EVENTS);
    }
}
