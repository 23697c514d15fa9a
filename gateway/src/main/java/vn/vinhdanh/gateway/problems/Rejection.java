package vn.vinhdanh.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.problem.Problem;

/** Ends a request with a {@link Problem}. It carries no stack trace, so it costs little. */
public final class Rejection extends RuntimeException {

    private final Problem problem;
    private final @Nullable Duration retryAfter;

    private Rejection(Problem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(problem.code(), cause, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static Rejection of(Problem problem) {
        return new Rejection(problem, null, null);
    }

    public static Rejection of(GatewayProblem problem) {
        return of(problem.problem());
    }

    public static Rejection because(Throwable cause, GatewayProblem problem) {
        return new Rejection(problem.problem(), null, cause);
    }

    /** Tells the client how long to wait; a part of a second counts as a whole one. */
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
