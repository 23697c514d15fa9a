package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Waits for a condition that can only be polled. Each condition runs in the calling thread, and its exceptions end the
 * waiting.
 */
public final class Await {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

    private Await() {}

    /** @return true if the condition became true within the limit */
    public static boolean holds(Duration limit, BooleanSupplier condition) {
        try {
            polling(limit).until(condition::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** @throws AssertionError if the condition does not become true within the limit */
    public static void until(String what, Duration limit, BooleanSupplier condition) {
        if (!holds(limit, condition)) {
            throw new AssertionError("waited " + limit.toSeconds() + " s in vain for " + what);
        }
    }

    /**
     * @return the first value that the supplier gives
     * @throws AssertionError if it gives none within the limit
     */
    public static <T> T value(String what, Duration limit, Supplier<Optional<T>> supplier) {
        AtomicReference<Optional<T>> last = new AtomicReference<>(Optional.empty());
        until(what, limit, () -> {
            last.set(supplier.get());
            return last.get().isPresent();
        });
        return last.get().orElseThrow();
    }

    /** Blocks the calling thread. A duration that is not positive returns at once. */
    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static ConditionFactory polling(Duration limit) {
        // An exception in another thread must not end the waiting: the threads of a load report their own failures.
        return Awaitility.with()
                .dontCatchUncaughtExceptions()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL_INTERVAL)
                .await()
                .atMost(limit);
    }
}
