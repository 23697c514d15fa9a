package vn.vinhdanh.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.util.retry.Retry;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * What happens when a service is slow, away or restarting: reads are tried again, writes never; after too many failures
 * the breaker answers at once and leaves the service in peace. No failure is ever dressed up as a success.
 */
final class ServiceGuard implements GatewayFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpStatusCode> AWAY =
            Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);
    private static final int RETRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);

    private final CircuitBreaker breaker;
    private final Duration pause;

    ServiceGuard(CircuitBreaker breaker, Duration pause) {
        this.breaker = breaker;
        this.pause = pause;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> chain.filter(exchange))
                .retryWhen(Retry.backoff(RETRIES, FIRST_WAIT)
                        .filter(failure -> isLost(failure) && mayRepeat(exchange.getRequest()))
                        .doBeforeRetry(again -> ServerWebExchangeUtils.reset(exchange))
                        .onRetryExhaustedThrow((spec, last) -> last.failure()))
                .then(Mono.defer(() -> saysItIsAway(exchange)))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorResume(SaidAway.class, itsOwnAnswerStands -> Mono.empty())
                .onErrorMap(failure -> explain(failure, exchange.getRequest()));
    }

    /** Failures that say something about the service; a client's mistake or departure does not. */
    static boolean tellsOfTheService(Throwable failure) {
        return failure instanceof SaidAway || isLost(failure) || isSlow(failure);
    }

    private static boolean mayRepeat(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return READS.contains(request.getMethod())
                && headers.getContentLength() <= 0
                && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static Mono<Void> saysItIsAway(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null && AWAY.contains(status) ? Mono.error(new SaidAway()) : Mono.empty();
    }

    private Throwable explain(Throwable failure, ServerHttpRequest request) {
        if (failure instanceof CallNotPermittedException || wasNeverSent(failure)) {
            return Rejection.because(failure, Problem.SERVICE_AWAY).retryAfter(pause);
        }
        if (isSlow(failure)) {
            return Rejection.because(failure, Problem.SERVICE_SLOW);
        }
        if (isLost(failure)) {
            return READS.contains(request.getMethod())
                    ? Rejection.because(failure, Problem.SERVICE_AWAY).retryAfter(pause)
                    : Rejection.because(failure, Problem.SERVICE_LOST);
        }
        return failure;
    }

    private static boolean wasNeverSent(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException;
    }

    private static boolean isLost(Throwable failure) {
        return failure instanceof IOException || failure instanceof AbortedException;
    }

    private static boolean isSlow(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof ResponseStatusException timeout
                        && timeout.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }

    /** The service answered that it can't: its answer is passed on, the breaker counts it. */
    private static final class SaidAway extends RuntimeException {
        private SaidAway() {
            super(null, null, false, false);
        }
    }
}
