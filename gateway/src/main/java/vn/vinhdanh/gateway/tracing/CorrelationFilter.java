package vn.vinhdanh.gateway.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.logging.CorrelationId;
import vn.vinhdanh.platform.problem.Problem;
import vn.vinhdanh.platform.tracing.Traceparent;

/**
 * Makes sure that every request has a well-formed {@code traceparent}, before the span of the request starts. Its trace
 * id is the correlation id. It comes from the client's {@code traceparent}, else from the client's well-formed
 * {@code X-Correlation-Id}, else it is new. The client reads it in the response.
 */
@Component
@Order(CorrelationFilter.ORDER)
public final class CorrelationFilter extends HttpFilter {

    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE;
    public static final String TRACEPARENT = "traceparent";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Traceparent trace = Traceparent.parse(request.getHeader(TRACEPARENT))
                .orElseGet(() -> startedBy(request.getHeader(Problem.CORRELATION_HEADER)));
        response.setHeader(Problem.CORRELATION_HEADER, trace.traceId());
        chain.doFilter(new TracedRequest(request, trace.toString()), response);
    }

    /** @param id what the client sent as its correlation id */
    private static Traceparent startedBy(@Nullable String id) {
        String span = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
        return Traceparent.parse("00-" + id + "-" + span + "-01")
                .orElseGet(() -> new Traceparent(CorrelationId.of(null), span, true));
    }

    private static final class TracedRequest extends HttpServletRequestWrapper {

        private final String trace;

        private TracedRequest(HttpServletRequest request, String trace) {
            super(request);
            this.trace = trace;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return TRACEPARENT.equalsIgnoreCase(name) ? trace : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return TRACEPARENT.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(trace))
                    : super.getHeaders(name);
        }
    }
}
