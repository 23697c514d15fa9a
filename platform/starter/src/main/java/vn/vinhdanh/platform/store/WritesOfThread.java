package vn.vinhdanh.platform.store;

/** Counts what each thread has written to aggregates, so that a request can tell whether it wrote anything. */
public final class WritesOfThread {

    private static final ThreadLocal<Long> WRITES = ThreadLocal.withInitial(() -> 0L);

    private WritesOfThread() {}

    /** Grows with each write of the current thread. */
    public static long count() {
        return WRITES.get();
    }

    static void add() {
        WRITES.set(WRITES.get() + 1);
    }
}
