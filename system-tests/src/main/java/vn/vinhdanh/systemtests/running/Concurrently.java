package vn.vinhdanh.systemtests.running;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks at the same time. */
public final class Concurrently {

    private Concurrently() {}

    /** Each task has a thread of its own. Returns when all have ended. @throws AssertionError if one of them failed */
    public static void runAll(List<Runnable> tasks) {
        runAll(tasks.size(), tasks);
    }

    /**
     * At most this number of tasks run at a time. Returns when all have ended.
     *
     * @throws AssertionError if one of them failed
     */
    public static void runAll(int threads, List<Runnable> tasks) {
        List<Callable<Object>> calls = tasks.stream().map(Executors::callable).toList();
        try (ExecutorService executor =
                Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            for (Future<Object> task : executor.invokeAll(calls)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
