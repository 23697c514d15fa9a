package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of a message's delivery. Only a state that the service itself has to continue is {@link Due}. */
public sealed interface Delivery {

    /** The name of this state in lists and in the progress. */
    State state();

    /**
     * When the message began to wait, if this attempt is the current or the next one.
     *
     * @return null if another attempt is current
     */
    default @Nullable Instant waitingSince(int attempt, Instant now) {
        return switch (this) {
            case Queued queued when queued.attempts() + 1 == attempt -> queued.since();
            case Sending sending when sending.attempt() == attempt -> sending.since();
            case Uncertain uncertain when uncertain.attempt() == attempt -> now;
            default -> null;
        };
    }

    /** Whether this attempt may have delivered the message: it is running, or ended as uncertain, or was requeued. */
    default boolean mayHaveArrivedBy(int attempt) {
        return switch (this) {
            case Sending sending -> sending.attempt() == attempt;
            case Uncertain uncertain -> uncertain.attempt() == attempt;
            case Queued queued -> queued.attempts() >= attempt;
            case Held held -> held.attempts() >= attempt;
            default -> false;
        };
    }

    /** Whether the delegate may have the letter, as far as this state tells. */
    default boolean mayHaveArrived() {
        return switch (this) {
            case Sent _, Printed _, Uncertain _, Sending _ -> true;
            case Queued _, Held _, Failed _, PrintPending _, Retired _ -> false;
        };
    }

    /** The service continues this delivery by itself. */
    sealed interface Due extends Delivery {

        /** When to continue. Whole seconds, so that the stored texts sort in the order of time. */
        Instant wakeAt();
    }

    /**
     * Waits for its next attempt.
     *
     * @param since when it was queued, at first or again by a person; the time until it is given up counts from here
     * @param attempts the number of attempts so far; the server is known not to have accepted any of them
     * @param lastAnswer why the last attempt failed, addresses masked
     */
    record Queued(
            Instant since,
            int attempts,
            Instant wakeAt,
            @Nullable String lastAnswer) implements Due {
        @Override
        public State state() {
            return State.QUEUED;
        }
    }

    /**
     * Recorded just before the server is offered the content. If the lease has run out in this state, the attempt broke
     * off and its result is unknown.
     *
     * @param since as in {@link Queued}
     * @param wakeAt when the lease runs out
     */
    record Sending(Instant since, int attempt, Instant begun, Instant wakeAt) implements Due {
        @Override
        public State state() {
            return State.SENDING;
        }
    }

    /**
     * Waits until a person releases it. The service does nothing by itself.
     *
     * @param since as in {@link Queued}
     * @param attempts as in {@link Queued}
     */
    record Held(Instant since, int attempts, @Nullable String lastAnswer) implements Delivery {
        @Override
        public State state() {
            return State.HELD;
        }
    }

    /** Accepted by the server, or confirmed after it was uncertain. */
    record Sent(Instant at, @Nullable Settlement settledBy) implements Delivery {
        @Override
        public State state() {
            return State.SENT;
        }
    }

    /** Not delivered for certain. Stays so until a person acts. */
    record Failed(FailureReason reason, @Nullable String serverAnswer, int attempts, Instant at) implements Delivery {
        @Override
        public State state() {
            return State.FAILED;
        }
    }

    /** May have arrived. Stays so until the delegate answers or a person decides. */
    record Uncertain(int attempt, Instant begun, Instant since) implements Delivery {
        @Override
        public State state() {
            return State.UNCERTAIN;
        }
    }

    /** Waits until a person prints it. */
    record PrintPending(Instant since) implements Delivery {
        @Override
        public State state() {
            return State.PRINT_PENDING;
        }
    }

    /** @param handover null until somebody tells what became of the paper, and in messages of earlier versions */
    record Printed(Instant at, @Nullable Handover handover) implements Delivery {
        @Override
        public State state() {
            return State.PRINTED;
        }
    }

    /** Must not be sent any more, neither by the service nor by a person. */
    sealed interface Retired extends Delivery {}

    /** Replaced by a later revision before it was known to be delivered. */
    record Superseded(int byRevision, Instant at) implements Retired {
        @Override
        public State state() {
            return State.SUPERSEDED;
        }
    }

    /** The delegate was cancelled, or the conference began, before it was known to be delivered. */
    record Withdrawn(Instant at) implements Retired {
        @Override
        public State state() {
            return State.WITHDRAWN;
        }
    }

    /** The names of the states, part of the HTTP interface. */
    enum State {
        QUEUED,
        HELD,
        SENDING,
        SENT,
        FAILED,
        UNCERTAIN,
        PRINT_PENDING,
        PRINTED,
        SUPERSEDED,
        WITHDRAWN
    }

    /**
     * What became of a printed letter.
     *
     * @param by the name of the officer who recorded it
     */
    record Handover(Result result, Instant at, String by) {

        public enum Result {
            /** The delegate has it. */
            HANDED_OVER,
            /** It came back: the delegate was not found, or did not take it. */
            RETURNED
        }
    }

    /** What proved that an uncertain message had arrived. */
    enum Settlement {
        /** The delegate answered the invitation. */
        ANSWER,
        /** An officer confirmed it. */
        PERSON
    }
}
