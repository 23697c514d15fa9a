package vn.vinhdanh.delegate.domain.delegate;

/** The state of a delegate. */
public enum State {
    /** Looks for a place. Lasts a moment, or after a crash until the event is handled. */
    PROPOSED,
    /** All places of the groups are taken; waits in order. */
    WAITLISTED,
    /** Has a place. */
    REGISTERED,
    INVITED,
    ACCEPTED,
    DECLINED,
    /** Another person of the same unit attends instead. */
    SUBSTITUTED,
    /** The delegate or the substitute is present and keeps the place. */
    CHECKED_IN,
    CANCELLED;

    boolean seeksPlace() {
        return this == PROPOSED || this == WAITLISTED;
    }

    boolean hasPlace() {
        return this == REGISTERED || this == INVITED || this == ACCEPTED || this == SUBSTITUTED || this == CHECKED_IN;
    }

    /** True for a delegate who attends, or would attend if there were a place. */
    boolean isActive() {
        return seeksPlace() || hasPlace();
    }
}
