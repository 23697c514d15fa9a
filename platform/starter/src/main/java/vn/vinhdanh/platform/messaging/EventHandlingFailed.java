package vn.vinhdanh.platform.messaging;

/** A handler failed. The message is the reason of the dead letter. */
final class EventHandlingFailed extends RuntimeException {

    EventHandlingFailed(RuntimeException failure) {
        super(FailureReasons.of(failure), failure);
    }
}
