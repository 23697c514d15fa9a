package vn.vinhdanh.platform.outbox;

/**
 * A domain event in its published form.
 *
 * @param type wire name with its version, {@code NominationApproved.v1}; never a class name
 * @param payload a record; its JSON is the event's value
 */
public record OutgoingEvent(String type, Object payload) {}
