package vn.vinhdanh.delegate.domain.delegate;

/** How far a delegate is. */
public enum State {
    /** Named; looks for a place. Lasts a moment, or until the reaction to a crash. */
    PROPOSED,
    /** No place is left for the group; waits in order. */
    WAITLISTED,
    /** Has a place. */
    REGISTERED,
    INVITED,
    ACCEPTED,
    DECLINED,
    /** Somebody else of the same unit comes instead. */
    SUBSTITUTED,
    /** Has come, or the substitute has; keeps the place. */
    CHECKED_IN,
    CANCELLED;

    boolean seeksPlace() {
        return this == PROPOSED || this == WAITLISTED;
    }

    boolean hasPlace() {
        return this == REGISTERED || this == INVITED || this == ACCEPTED || this == SUBSTITUTED || this == CHECKED_IN;
    }

    /** Comes, or would if there were a place. */
    boolean isActive() {
        return seeksPlace() || hasPlace();
    }
}
