package vn.vinhdanh.platform.messaging;

/** A handler failed with a foreign exception. Its message may quote the event, so the dead letter has only its type. */
final class EventHandlingFailed extends RuntimeException {

    EventHandlingFailed(RuntimeException failure) {
        super(FailureReasons.of(failure), failure);
    }
}
