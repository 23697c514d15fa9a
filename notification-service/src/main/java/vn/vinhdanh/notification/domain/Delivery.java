package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a message stands on its way. What still needs the machine has a time to wake; the rest is at rest. */
public sealed interface Delivery {

    /** The name by which lists are filtered and progress is counted. */
    State state();

    /** Since when it waits, if this try is the one that is under way or would be next; null if it is another's. */
    default @Nullable Instant sinceOf(int attempt, Instant now) {
        return switch (this) {
            case Queued queued when queued.attempts() + 1 == attempt -> queued.since();
            case Sending sending when sending.attempt() == attempt -> sending.since();
            case Uncertain uncertain when uncertain.attempt() == attempt -> now;
            default -> null;
        };
    }

    /** Whether this try may have brought it there: it is under way, held to be broken off, or queued again since. */
    default boolean mayArriveBy(int attempt) {
        return switch (this) {
            case Sending sending -> sending.attempt() == attempt;
            case Uncertain uncertain -> uncertain.attempt() == attempt;
            case Queued queued -> queued.attempts() >= attempt;
            default -> false;
        };
    }

    /** Needs the machine's attention. */
    sealed interface Wakeful extends Delivery {

        /** When to look at it again; whole seconds, so that its text sorts as the time does. */
        Instant wakeAt();
    }

    /**
     * Waits for its turn.
     *
     * @param since when it was queued, or queued anew by a person: giving up counts from here
     * @param attempts tries so far, each of which the server is known not to have accepted
     * @param lastAnswer why the last try failed, addresses masked
     */
    record Queued(
            Instant since,
            int attempts,
            Instant wakeAt,
            @Nullable String lastAnswer) implements Wakeful {
        @Override
        public State state() {
            return State.QUEUED;
        }
    }

    /**
     * Recorded just before the message goes to the server. Who finds it here after its lease knows only that a try
     * broke off.
     *
     * @param wakeAt when the lease runs out
     */
    record Sending(Instant since, int attempt, Instant begun, Instant wakeAt) implements Wakeful {
        @Override
        public State state() {
            return State.SENDING;
        }
    }

    /** Accepted by the server, or settled after having been uncertain. */
    record Sent(Instant at, @Nullable Settlement settledBy) implements Delivery {
        @Override
        public State state() {
            return State.SENT;
        }
    }

    /** Known not to have gone out. Rests until a person acts. */
    record Failed(FailureReason reason, @Nullable String serverAnswer, int attempts, Instant at) implements Delivery {
        @Override
        public State state() {
            return State.FAILED;
        }
    }

    /** May have arrived. Rests until the delegate answers or a person decides. */
    record Uncertain(int attempt, Instant begun, Instant since) implements Delivery {
        @Override
        public State state() {
            return State.UNCERTAIN;
        }
    }

    /** Waits for a person to print it. */
    record PrintPending(Instant since) implements Delivery {
        @Override
        public State state() {
            return State.PRINT_PENDING;
        }
    }

    record Printed(Instant at) implements Delivery {
        @Override
        public State state() {
            return State.PRINTED;
        }
    }

    /** Must not go out any more: not by the machine and not by a person. */
    sealed interface Retired extends Delivery {}

    /** A later revision took its place before it was known to have gone out. */
    record Superseded(int byRevision, Instant at) implements Retired {
        @Override
        public State state() {
            return State.SUPERSEDED;
        }
    }

    /** The delegate was cancelled before it was known to have gone out. */
    record Withdrawn(Instant at) implements Retired {
        @Override
        public State state() {
            return State.WITHDRAWN;
        }
    }

    /** The names of the above; on the wire in lists and progress. */
    enum State {
        QUEUED,
        SENDING,
        SENT,
        FAILED,
        UNCERTAIN,
        PRINT_PENDING,
        PRINTED,
        SUPERSEDED,
        WITHDRAWN
    }

    /** What showed that an uncertain message had arrived. */
    enum Settlement {
        /** The delegate answered the invitation. */
        ANSWER,
        /** An officer found out. */
        PERSON
    }
}
