package vn.vinhdanh.platform.logging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import vn.vinhdanh.platform.tracing.Traces;

/**
 * Gives each request its correlation id and logs every command and every refusal of access. Outermost of all filters, so
 * that it sees what the security filters refuse; only the filter that starts the span of the request is further out. The
 * path is logged as its pattern: what stands in it may be a token.
 */
public final class RequestLog extends OncePerRequestFilter {

    private static final String CORRELATION = RequestLog.class.getName() + ".correlationId";
    private static final String ACCOUNT = RequestLog.class.getName() + ".account";
    private static final String COMMUNE = RequestLog.class.getName() + ".commune";
    private static final String CHECK = RequestLog.class.getName() + ".check";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{1,64}");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Traces traces;
    private final boolean logsReads;

    public RequestLog() {
        this(Traces.OFF);
    }

    /** @param traces give the correlation id where the request brings none */
    public RequestLog(Traces traces) {
        this(traces, false);
    }

    private RequestLog(Traces traces, boolean logsReads) {
        this.traces = traces;
        this.logsReads = logsReads;
    }

    /** Logs reads too, for the gateway: a service does not see what the gateway refuses. */
    public static RequestLog ofEveryRequest(Traces traces) {
        return new RequestLog(traces, true);
    }

    /** The correlation id of this request; a new one if the request did not pass this filter. */
    public static String correlationId(HttpServletRequest request) {
        return request.getAttribute(CORRELATION) instanceof String id
                ? id
                : CorrelationId.of(request.getHeader("traceparent"));
    }

    /** Who makes this request, for the line of a refusal. */
    public static void madeBy(HttpServletRequest request, String account, String commune) {
        request.setAttribute(ACCOUNT, account);
        request.setAttribute(COMMUNE, commune);
    }

    /** Which check refuses this request. */
    public static void refusedBy(HttpServletRequest request, String check) {
        request.setAttribute(CHECK, check);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String span = traces.current();
        String correlationId = CorrelationId.of(span == null ? request.getHeader("traceparent") : span);
        request.setAttribute(CORRELATION, correlationId);
        long startedAt = System.nanoTime();
        try (LogContext _ = LogContext.of(correlationId)) {
            try {
                chain.doFilter(request, response);
            } finally {
                if (response.getStatus() == 401 || response.getStatus() == 403) {
                    logRefusal(request, response.getStatus());
                } else if (logsReads || !READS.contains(request.getMethod())) {
                    ActivityLog.record(
                            request.getMethod() + " " + pattern(request),
                            subject(request, response),
                            Integer.toString(response.getStatus()),
                            startedAt);
                }
            }
        }
    }

    private static void logRefusal(HttpServletRequest request, int status) {
        String account = (String) request.getAttribute(ACCOUNT);
        String check = (String) request.getAttribute(CHECK);
        ActivityLog.refuse(
                request.getMethod() + " " + pattern(request),
                Integer.toString(status),
                check != null ? check : account != null ? "ROLE" : status == 401 ? "NO_TOKEN" : "-",
                account,
                (String) request.getAttribute(COMMUNE));
    }

    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern.toString();
    }

    /**
     * The path variable {@code id}, or the id of what was created. No other variable: it may be a token or something that
     * a person typed.
     */
    private static @Nullable String subject(HttpServletRequest request, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        Object id = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.get("id")
                : null;
        if (id == null && response.getStatus() == 201 && location != null) {
            id = location.substring(location.lastIndexOf('/') + 1);
        }
        return id instanceof String text && ID.matcher(text).matches() ? text : null;
    }
}
