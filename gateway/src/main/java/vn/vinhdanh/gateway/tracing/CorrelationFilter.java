package vn.vinhdanh.gateway.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.problem.Problem;

/**
 * Gives each request its correlation id: 32 hex digits, the W3C trace id. The id comes from the client's
 * {@code traceparent}, else from its well-formed {@code X-Correlation-Id}, else it is made here. Services get both
 * headers; the client reads the id in the response. Logs one line for each request, without its path: a path may hold a
 * delegate's link.
 */
@Component
@Order(CorrelationFilter.ORDER)
public final class CorrelationFilter extends HttpFilter {

    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE;
    public static final String TRACEPARENT = "traceparent";

    private static final Pattern WELL_FORMED_TRACE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern WELL_FORMED_ID = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final String TRACE_ATTRIBUTE = CorrelationFilter.class.getName();
    private static final Logger log = LoggerFactory.getLogger("vn.vinhdanh.gateway.access");

    /** The request's {@code traceparent}. */
    public static String traceOf(HttpServletRequest request) {
        return (String) request.getAttribute(TRACE_ATTRIBUTE);
    }

    /** The request's correlation id. */
    public static String idOf(HttpServletRequest request) {
        return idIn(traceOf(request));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long started = System.nanoTime();
        String trace = trace(request.getHeader(TRACEPARENT), request.getHeader(Problem.CORRELATION_HEADER));
        request.setAttribute(TRACE_ATTRIBUTE, trace);
        response.setHeader(Problem.CORRELATION_HEADER, idIn(trace));
        try {
            chain.doFilter(request, response);
        } finally {
            if (log.isInfoEnabled()) {
                Object route = request.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR);
                long millis = (System.nanoTime() - started) / 1_000_000;
                log.info(
                        "{} {} {} {} ms {}",
                        request.getMethod(),
                        route == null ? "-" : route,
                        response.getStatus(),
                        millis,
                        idIn(trace));
            }
        }
    }

    private static String trace(@Nullable String givenTrace, @Nullable String givenId) {
        if (givenTrace != null && WELL_FORMED_TRACE.matcher(givenTrace).matches()) {
            return givenTrace;
        }
        boolean isWellFormed =
                givenId != null && WELL_FORMED_ID.matcher(givenId).matches();
        return "00-" + (isWellFormed ? givenId : randomHex(2)) + "-" + randomHex(1) + "-01";
    }

    private static String idIn(String trace) {
        return trace.substring(3, 35);
    }

    private static String randomHex(int longs) {
        StringBuilder hex = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            hex.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return hex.toString();
    }
}
