package vn.vinhdanh.systemtests.faults;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Commands of several clients at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** @throws AssertionError if one of them fails; all have ended then */
    static void all(List<Runnable> commands) {
        List<Callable<Object>> tasks =
                commands.stream().map(Executors::callable).toList();
        try (ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> command : several.invokeAll(tasks)) {
                command.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }
}
