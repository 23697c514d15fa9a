package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what must come, and not for ever. */
final class Waiting {

    /**
     * Longer than every fault together with what follows from it: a lease that runs out (30 s), a service that is started
     * again late because it died early (30 s), a start on a busy machine.
     */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private Waiting() {}

    /** @throws AssertionError if it does not come in the usual time */
    static <T> T until(String what, Supplier<Optional<T>> look) {
        return until(PATIENCE, what, look);
    }

    /** @throws AssertionError if it does not come in time */
    static <T> T until(Duration limit, String what, Supplier<Optional<T>> look) {
        return within(limit, look)
                .orElseThrow(() -> new AssertionError("waited " + limit.toSeconds() + " s in vain for " + what));
    }

    /** @throws AssertionError if it does not become true in time */
    static void untilTrue(Duration limit, String what, BooleanSupplier look) {
        until(limit, what, found(look));
    }

    /** @return whether it became true in time */
    static boolean holds(Duration limit, BooleanSupplier look) {
        return within(limit, found(look)).isPresent();
    }

    private static Supplier<Optional<Boolean>> found(BooleanSupplier look) {
        return () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty();
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }

    private static <T> Optional<T> within(Duration limit, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + limit.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            pause(PAUSE);
            found = look.get();
        }
        return found;
    }
}
