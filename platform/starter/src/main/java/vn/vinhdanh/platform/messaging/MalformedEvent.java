package vn.vinhdanh.platform.messaging;

/** A record does not have the form of its type. A retry can't help, so it becomes a dead letter at once. */
public final class MalformedEvent extends RuntimeException {

    /**
     * @param reason names the attribute or property, never its content: a dead letter's reason is shown to operators
     */
    public MalformedEvent(String reason) {
        super(reason);
    }
}
