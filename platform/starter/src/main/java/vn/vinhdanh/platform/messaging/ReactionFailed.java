package vn.vinhdanh.platform.messaging;

/** A reaction broke in a way that is not ours. Its message may quote the fact, so the dead letter says only the kind. */
final class ReactionFailed extends RuntimeException {

    ReactionFailed(RuntimeException failure) {
        super(Reasons.of(failure), failure);
    }
}
