package vn.vinhdanh.platform.messaging;

/** Tells the binder to deliver the event again. The only exception that it retries; see {@link RetryableExceptions}. */
final class EventIsRetried extends RuntimeException {

    EventIsRetried(RuntimeException failure) {
        super(FailureReasons.of(failure), failure);
    }
}
