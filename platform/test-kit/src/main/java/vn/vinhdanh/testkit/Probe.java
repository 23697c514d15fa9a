package vn.vinhdanh.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** The only way to wait in tests. */
public final class Probe {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Probe() {}

    /** Waits until the assertion holds; after the timeout the test fails with its last failure. */
    public static void await(ThrowingRunnable assertion) {
        await(TIMEOUT, assertion);
    }

    public static void await(Duration timeout, ThrowingRunnable assertion) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(timeout)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }

    /** Checks that the assertion holds for this long, to show that something does not happen. */
    public static void staysTrue(Duration duration, ThrowingRunnable assertion) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .during(duration)
                .atMost(duration.plusSeconds(5))
                .untilAsserted(assertion);
    }
}
