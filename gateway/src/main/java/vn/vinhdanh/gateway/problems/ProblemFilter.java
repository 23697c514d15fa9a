package vn.vinhdanh.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import vn.vinhdanh.gateway.tracing.CorrelationFilter;
import vn.vinhdanh.platform.http.BodyRefused;
import vn.vinhdanh.platform.http.BodyTooSlow;
import vn.vinhdanh.platform.problem.FrameworkProblems;

/**
 * The one place that turns a failure into problem+json (RFC 9457), or into a page for a person. Every failure ends here: no
 * exception resolver of Spring MVC comes before it. It never logs an address, because a path may hold a delegate's link.
 */
@Component
@Order(ProblemFilter.ORDER)
public final class ProblemFilter extends HttpFilter {

    /** Inside of Spring's observation, so that metrics show the status that the client gets. */
    public static final int ORDER = CorrelationFilter.ORDER + 10;

    private static final long LARGEST_REST = 4L * 1024 * 1024;
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final Duration IDENTITY_PAUSE = Duration.ofSeconds(3);
    private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

    /** Headers that describe the response which the problem replaces. */
    private static final List<String> REPLACED = List.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (BodyRefused.in(failure) instanceof BodyTooSlow) {
                // The rest would not come any faster.
                response.setHeader(HttpHeaders.CONNECTION, "close");
                answer(request, response, failure);
                return;
            }
            answer(request, response, failure);
        }
        dropRestOfBody(request, response);
    }

    /**
     * A refusal is often ready before the whole body has arrived. A moderate rest is read, so that the connection can be
     * used again; with more than that, or one that comes slowly, the client is told that the connection ends.
     */
    private static void dropRestOfBody(HttpServletRequest request, HttpServletResponse response) {
        boolean hasBody =
                request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (response.isCommitted() || !hasBody) {
            return;
        }
        try {
            InputStream body = request.getInputStream();
            byte[] part = new byte[64 * 1024];
            long until = System.nanoTime() + LONGEST_REST.toNanos();
            int read = 0;
            for (long rest = 0; read >= 0 && rest <= LARGEST_REST && System.nanoTime() < until; rest += read) {
                read = body.read(part);
            }
            if (read >= 0) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
            }
        } catch (IOException left) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        Exception failure = unwrapped(thrown);
        if (response.isCommitted()) {
            if (!(failure instanceof ClientLeft)) {
                log.warn("Response broke off: {}", failure.toString());
            }
            // The server cuts the connection, so that the client does not take a part of the body for the whole.
            throw new IOException("The response is incomplete");
        }
        Rejection rejection = rejectionFor(failure);
        if (rejection.problem() == GatewayProblem.FAILED.problem()) {
            log.error("Unexpected failure", failure);
        }
        response.resetBuffer();
        REPLACED.forEach(name -> response.setHeader(name, null));
        SecurityHeaders.ofRefusal(request.isSecure()).forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        Duration wait = rejection.retryAfter();
        if (wait != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (ProblemPage.isWanted(request)) {
            ProblemPage.write(rejection.problem(), response);
        } else {
            rejection.problem().writeTo(response);
        }
    }

    /** Spring MVC wraps what is no servlet exception. */
    private static Exception unwrapped(Exception thrown) {
        return thrown instanceof ServletException && thrown.getCause() instanceof Exception cause ? cause : thrown;
    }

    private static Rejection rejectionFor(Exception failure) {
        BodyRefused refused = BodyRefused.in(failure);
        if (refused != null) {
            return Rejection.of(refused.problem());
        }
        return switch (failure) {
            case Rejection rejection -> rejection;
            case RequestRejectedException malformed -> Rejection.because(malformed, GatewayProblem.MALFORMED);
            // The decoder could not get the provider's keys. A token that is merely wrong never comes here.
            case AuthenticationServiceException away ->
                Rejection.because(away, GatewayProblem.IDENTITY_AWAY).retryAfter(IDENTITY_PAUSE);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() -> Rejection.of(FrameworkProblems.of(known.getStatusCode()));
            default -> Rejection.because(failure, GatewayProblem.FAILED);
        };
    }
}
