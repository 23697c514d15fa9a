package vn.vinhdanh.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import vn.vinhdanh.gateway.tracing.CorrelationFilter;
import vn.vinhdanh.platform.logging.RequestLog;
import vn.vinhdanh.platform.problem.Problem;
import vn.vinhdanh.platform.tracing.Traces;

/**
 * A service believes these headers, so only the gateway writes them: what a client sent under such a name is dropped. Also
 * adds the request's identity, and the token of a person's session.
 */
@Component
class ForwardedHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> FORGED_PREFIXES =
            List.of("x-forwarded", "x-original-", "x-rewrite-", "x-user", "x-auth", "x-remote-", "x-client-");
    private static final Set<String> FORGED = Set.of(
            "forwarded",
            "x-real-ip",
            "x-true-ip",
            "true-client-ip",
            "x-http-method-override",
            "x-method-override",
            "x-account",
            "x-commune",
            "x-unit",
            "x-role",
            "x-roles");

    private final Traces traces;

    /** @param traces give the span that the service continues; without one it continues the client's */
    ForwardedHeaders(Traces traces) {
        this.traces = traces;
    }

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        HttpHeaders forwarded = new HttpHeaders();
        given.forEach((name, values) -> {
            if (!isForged(name.toLowerCase(Locale.ROOT))) {
                forwarded.addAll(name, values);
            }
        });
        HttpServletRequest incoming = request.servletRequest();
        setIfKnown(forwarded, "X-Forwarded-For", incoming.getRemoteAddr());
        setIfKnown(forwarded, "X-Forwarded-Proto", incoming.getScheme());
        setIfKnown(forwarded, "X-Forwarded-Host", incoming.getHeader(HttpHeaders.HOST));
        String token = RelayedToken.of(incoming);
        if (token != null) {
            forwarded.setBearerAuth(token);
        }
        String span = traces.current();
        setIfKnown(
                forwarded,
                CorrelationFilter.TRACEPARENT,
                span == null ? incoming.getHeader(CorrelationFilter.TRACEPARENT) : span);
        forwarded.set(Problem.CORRELATION_HEADER, RequestLog.correlationId(incoming));
        return forwarded;
    }

    /** After the filters of Spring Cloud Gateway, which would remove what is written here. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static boolean isForged(String name) {
        return name.startsWith("x-")
                ? FORGED.contains(name) || FORGED_PREFIXES.stream().anyMatch(name::startsWith)
                : FORGED.contains(name);
    }

    private static void setIfKnown(HttpHeaders headers, String name, @Nullable String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }
}
