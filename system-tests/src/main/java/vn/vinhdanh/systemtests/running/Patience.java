package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what can only be seen by looking. */
public final class Patience {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private Patience() {}

    /** @return whether it became true within the limit */
    public static boolean holds(Duration limit, BooleanSupplier look) {
        long end = System.nanoTime() + limit.toNanos();
        while (!look.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, BETWEEN_LOOKS));
        }
        return true;
    }

    /** @throws AssertionError if it does not become true */
    public static void until(String what, Duration limit, BooleanSupplier look) {
        if (!holds(limit, look)) {
            throw new AssertionError("waited " + limit.toSeconds() + " s in vain for " + what);
        }
    }
}
