package vn.vinhdanh.platform.startup;

import java.util.function.BooleanSupplier;

/**
 * Work that a service needs soon after its start, but that its start does not wait for: the broker or the store may be
 * away. A daemon thread repeats it every two seconds until it succeeds.
 */
public final class StartupTask {

    private static final long PAUSE_MILLIS = 2_000;

    private StartupTask() {}

    /**
     * @param name of the thread
     * @param attempt returns whether no further attempt is needed
     */
    public static void start(String name, BooleanSupplier attempt) {
        Thread.ofPlatform().daemon().name(name).start(() -> repeat(attempt));
    }

    private static void repeat(BooleanSupplier attempt) {
        try {
            while (!attempt.getAsBoolean()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
