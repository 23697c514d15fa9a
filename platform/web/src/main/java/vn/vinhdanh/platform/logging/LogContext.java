package vn.vinhdanh.platform.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The ids that every log line of the current thread carries until this is closed. Closing restores the ids from before,
 * so contexts may be nested.
 */
public final class LogContext implements AutoCloseable {

    private static final String CORRELATION = "correlationId";
    private static final String EVENT = "eventId";

    private final @Nullable String correlationBefore = MDC.get(CORRELATION);
    private final @Nullable String eventBefore = MDC.get(EVENT);

    private LogContext(@Nullable String correlationId, @Nullable String eventId) {
        put(CORRELATION, correlationId);
        put(EVENT, eventId);
    }

    public static LogContext of(String correlationId) {
        return new LogContext(correlationId, null);
    }

    public static LogContext of(String correlationId, @Nullable String eventId) {
        return new LogContext(correlationId, eventId);
    }

    @Override
    public void close() {
        put(CORRELATION, correlationBefore);
        put(EVENT, eventBefore);
    }

    private static void put(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
