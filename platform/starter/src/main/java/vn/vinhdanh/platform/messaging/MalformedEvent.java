package vn.vinhdanh.platform.messaging;

/** A record that can't be read as what its type says. Trying again can't help: it goes to the dead letters at once. */
public final class MalformedEvent extends RuntimeException {

    /** @param reason names the attribute or property, never its content: a dead letter's reason is shown to operators */
    public MalformedEvent(String reason) {
        super(reason);
    }
}
