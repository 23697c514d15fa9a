package vn.vinhdanh.platform.logging;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.tracing.Traceparent;

/** The id that a request has in all services: the trace id of W3C Trace Context, 32 hex digits. */
public final class CorrelationId {

    private CorrelationId() {}

    /** The id of the header {@code traceparent}, or a new one if the header is absent or malformed. */
    public static String of(@Nullable String traceparent) {
        return Traceparent.parse(traceparent).map(Traceparent::traceId).orElseGet(CorrelationId::random);
    }

    private static String random() {
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
