package vn.vinhdanh.systemtests.running;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for the results of the Kafka clients. */
final class KafkaResults {

    private KafkaResults() {}

    /** @throws IllegalStateException if the operation failed */
    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a Kafka operation failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
