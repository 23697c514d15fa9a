package vn.vinhdanh.gateway.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.gateway.tracing.Correlation;

/** The one place that turns a failure into problem+json (RFC 9457). It never logs an address: a path may hold a delegate's link. */
@Component
@Order(-2)
public final class ProblemAnswers implements WebExceptionHandler, ServerExchangeRejectedHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            log.warn("Answer broke off, correlation {}: {}", Correlation.of(exchange), failure.toString());
            // The connection is cut, so that half a body is not taken for a whole one.
            return Mono.error(withoutAddresses(failure));
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            exchange.getResponse().getHeaders().addAll(known.getHeaders());
        }
        Rejection rejection = rejectionFor(failure);
        if (rejection.problem() == Problem.FAILED) {
            log.error("Unexpected, correlation {}", Correlation.of(exchange), withoutAddresses(failure));
        }
        return write(exchange, rejection, statusFor(failure, rejection));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException refusedByFirewall) {
        return answer(exchange, Problem.MALFORMED);
    }

    public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        return write(exchange, Rejection.of(problem), problem.status());
    }

    private static Rejection rejectionFor(Throwable failure) {
        return switch (failure) {
            case Rejection rejection -> rejection;
            case AuthenticationServiceException odd -> Rejection.because(odd, Problem.UNAUTHENTICATED);
            case ServerExchangeRejectedException malformed -> Rejection.because(malformed, Problem.MALFORMED);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                Rejection.because(failure, problemFor(known.getStatusCode()));
            default -> Rejection.because(failure, Problem.FAILED);
        };
    }

    private static Problem problemFor(HttpStatusCode status) {
        return List.of(Problem.values()).stream()
                .filter(problem -> problem.status().isSameCodeAs(status))
                .findFirst()
                .orElse(Problem.MALFORMED);
    }

    /** A status that has no sentence of its own (406, 415 …) is kept. */
    private static HttpStatusCode statusFor(Throwable failure, Rejection rejection) {
        return rejection.problem() == Problem.MALFORMED && failure instanceof ErrorResponse known
                ? known.getStatusCode()
                : rejection.problem().status();
    }

    /** Reactor hangs notes on an exception that quote the address; a copy leaves them out. */
    private static Throwable withoutAddresses(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable copy = new Throwable(failure.toString(), cause == null ? null : withoutAddresses(cause));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    private Mono<Void> write(ServerWebExchange exchange, Rejection rejection, HttpStatusCode status) {
        Problem problem = rejection.problem();
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        HttpHeaders headers = response.getHeaders();
        List.of(
                        HttpHeaders.CONTENT_LENGTH,
                        HttpHeaders.CONTENT_ENCODING,
                        HttpHeaders.CONTENT_DISPOSITION,
                        HttpHeaders.TRANSFER_ENCODING,
                        HttpHeaders.ETAG)
                .forEach(headers::remove);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        Duration wait = rejection.retryAfter();
        if (wait != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        byte[] body = json.writeValueAsBytes(body(exchange, problem, status));
        headers.setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> body(ServerWebExchange exchange, Problem problem, HttpStatusCode status) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:vinhdanh:problem:" + problem.code());
        body.put("title", problem.code());
        body.put("status", status.value());
        body.put("code", problem.code());
        body.put("detail", problem.vietnamese());
        body.put("vi", problem.vietnamese());
        body.put("en", problem.english());
        body.put("errors", List.of());
        body.put("correlationId", Correlation.of(exchange));
        return body;
    }
}
