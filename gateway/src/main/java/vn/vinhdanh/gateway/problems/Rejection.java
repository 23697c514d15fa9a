package vn.vinhdanh.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends a request with a {@link Problem}. Cheap: it carries no stack trace. */
public final class Rejection extends RuntimeException {

    private final Problem problem;
    private final @Nullable Duration retryAfter;

    private Rejection(Problem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(problem.english(), cause, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static Rejection of(Problem problem) {
        return new Rejection(problem, null, null);
    }

    public static Rejection because(Throwable cause, Problem problem) {
        return new Rejection(problem, null, cause);
    }

    /** The client is told to wait; a part of a second counts as a whole one. */
    public Rejection retryAfter(Duration wait) {
        return new Rejection(problem, wait, getCause());
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
