package vn.vinhdanh.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.problems.ClientLeft;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;
import vn.vinhdanh.platform.http.BodyRefused;

/**
 * Handles a service that is slow, away or restarting. Reads are tried again, writes never. After too many failures the
 * breaker answers at once, and the service gets no requests. No failure is presented as a success.
 */
final class ServiceCircuitBreaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpStatusCode> AWAY =
            Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);
    private static final int RETRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private final CircuitBreaker breaker;
    private final Duration pause;

    ServiceCircuitBreaker(CircuitBreaker breaker, Duration pause) {
        this.breaker = breaker;
        this.pause = pause;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> tried(request, next));
        } catch (CallNotPermittedException open) {
            throw Rejection.because(open, GatewayProblem.SERVICE_AWAY).retryAfter(pause);
        } catch (IOException failure) {
            throw explained(failure, request);
        }
    }

    /** The service answered that it can't: its answer is passed on, the breaker counts it. */
    static boolean saysItIsAway(Object result) {
        return result instanceof ServerResponse response && AWAY.contains(response.statusCode());
    }

    /** Failures that say something about the service; a client's mistake or departure does not. */
    static boolean isOfService(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof ClientLeft) && !(failure instanceof BodyRefused);
    }

    private static ServerResponse tried(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return next.handle(request);
            } catch (UncheckedIOException wrapped) {
                IOException failure = wrapped.getCause();
                if (attempt == RETRIES || isSlow(failure) || !isOfService(failure) || !mayRepeat(request)) {
                    throw failure;
                }
                Thread.sleep(FIRST_WAIT.multipliedBy(1L << attempt));
            }
        }
    }

    private static boolean mayRepeat(ServerRequest request) {
        return READS.contains(request.method()) && !RequestBody.isIn(request.servletRequest());
    }

    private Exception explained(IOException failure, ServerRequest request) {
        return switch (failure) {
            case BodyRefused refused -> refused;
            case ClientLeft left -> Rejection.because(left, GatewayProblem.MALFORMED);
            case IOException unsent
            when wasNeverSent(unsent) ->
                Rejection.because(unsent, GatewayProblem.SERVICE_AWAY).retryAfter(pause);
            case IOException slow when isSlow(slow) -> Rejection.because(slow, GatewayProblem.SERVICE_SLOW);
            case IOException lost
            when READS.contains(request.method()) ->
                Rejection.because(lost, GatewayProblem.SERVICE_AWAY).retryAfter(pause);
            default -> Rejection.because(failure, GatewayProblem.SERVICE_LOST);
        };
    }

    private static boolean wasNeverSent(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException;
    }

    private static boolean isSlow(IOException failure) {
        return failure instanceof SocketTimeoutException && !wasNeverSent(failure);
    }
}
