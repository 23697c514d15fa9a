package vn.vinhdanh.platform.logging;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that a request has in all services: the trace id of W3C Trace Context, 32 hex digits. */
public final class CorrelationId {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String INVALID = "0".repeat(32);

    private CorrelationId() {}

    /** The id of the header {@code traceparent}, or a new one if the header is absent or malformed. */
    public static String of(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() && !matcher.group(1).equals(INVALID) ? matcher.group(1) : random();
    }

    private static String random() {
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
