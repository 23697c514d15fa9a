package vn.vinhdanh.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** The one way in which tests wait. */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Probe() {}

    /** Until the assertion holds; its last failure is the test's, if it never does. */
    public static void await(ThrowingRunnable assertion) {
        await(PATIENCE, assertion);
    }

    public static void await(Duration patience, ThrowingRunnable assertion) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }

    /** The assertion holds now and goes on holding: for what must not happen. */
    public static void staysTrue(Duration duration, ThrowingRunnable assertion) {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .during(duration)
                .atMost(duration.plusSeconds(5))
                .untilAsserted(assertion);
    }
}
