package vn.vinhdanh.platform.messaging;

/** A reaction broke in a way that is not ours. Its message may quote the fact, so the dead letter says only the kind. */
final class EventHandlingFailed extends RuntimeException {

    EventHandlingFailed(RuntimeException failure) {
        super(FailureReasons.of(failure), failure);
    }
}
