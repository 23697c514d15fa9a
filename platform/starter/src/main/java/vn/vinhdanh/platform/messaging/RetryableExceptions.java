package vn.vinhdanh.platform.messaging;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.StaleVersion;

/** Failures that pass: the store is away, another writer was faster. Everything else fails again however often it is tried. */
final class RetryableExceptions {

    private static final List<Class<? extends RuntimeException>> TYPES =
            List.of(MongoException.class, StaleVersion.class);

    private RetryableExceptions() {}

    static boolean is(RuntimeException failure) {
        return TYPES.stream().anyMatch(type -> type.isInstance(failure));
    }

    /** The same rule for the binder, which retries what it is told to. */
    static Map<String, Object> asBinderSettings() {
        return TYPES.stream()
                .collect(Collectors.toMap(
                        type -> "spring.cloud.stream.default.consumer.retryable-exceptions[" + type.getName() + "]",
                        type -> true));
    }
}
