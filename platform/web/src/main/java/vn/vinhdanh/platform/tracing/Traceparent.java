package vn.vinhdanh.platform.tracing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code traceparent} of W3C Trace Context: {@code 00-<trace id>-<span id>-<flags>}.
 *
 * @param traceId 32 hex digits, not all zero; our correlation id
 * @param spanId 16 hex digits
 * @param sampled whether the spans of this trace are exported
 */
public record Traceparent(String traceId, String spanId, boolean sampled) {

    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);

    /** Empty if the header is absent or malformed. */
    public static Optional<Traceparent> parse(@Nullable String header) {
        Matcher matcher = FORM.matcher(header == null ? "" : header);
        return matcher.matches() && !NO_TRACE.equals(matcher.group(1)) && !NO_SPAN.equals(matcher.group(2))
                ? Optional.of(new Traceparent(
                        matcher.group(1), matcher.group(2), (Integer.parseInt(matcher.group(3), 16) & 1) == 1))
                : Optional.empty();
    }

    /**
     * For an event that was written without a span. The span is a stand-in for the write: its id follows from the
     * event's, so a second publication has the same.
     *
     * @param eventId a UUID; of another id there is no span, and what continues the result begins a trace
     */
    public static String ofEvent(String correlationId, String eventId) {
        String digits = eventId.replace("-", "");
        return "00-" + correlationId + "-" + (digits.length() < 16 ? NO_SPAN : digits.substring(0, 16)) + "-01";
    }

    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }
}
