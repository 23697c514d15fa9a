package vn.vinhdanh.platform.messaging;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.WriteConcernException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import vn.vinhdanh.kernel.StaleVersion;

/**
 * Sorts failures of an event handler into those that end by themselves and those that repeat however often the event is
 * tried. The first are retried without end, so that a store that is away costs time and no event; the second make the
 * event a dead letter at once.
 */
public final class RetryableExceptions {

    private static final List<Class<? extends RuntimeException>> OF_SPRING =
            List.of(TransientDataAccessException.class, DuplicateKeyException.class, StaleVersion.class);

    /** The store or the network fails, independent of the request. */
    private static final List<Class<? extends MongoException>> OF_THE_DRIVER = List.of(
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoServerUnavailableException.class,
            MongoConnectionPoolClearedException.class,
            MongoInterruptedException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoSecurityException.class,
            MongoWriteConcernException.class,
            WriteConcernException.class);

    /**
     * The server's codes for a state of the server and not of the request: time limits, elections, shutdowns, conflicts
     * of writes, and write concerns that were not reached.
     */
    private static final Set<Integer> CODES = Set.of(
            6, 7, 24, 50, 64, 75, 79, 89, 91, 100, 112, 133, 134, 189, 202, 262, 290, 314, 9001, 10107, 11600, 11602,
            13388, 13435, 13436);

    private RetryableExceptions() {}

    static boolean includes(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isAny(OF_SPRING, cause)
                    || isAny(OF_THE_DRIVER, cause)
                    || hasRetryableCode(cause)
                    || isUnconfirmedBulk(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRetryableCode(Throwable cause) {
        return cause instanceof MongoException failure
                && (CODES.contains(failure.getCode()) || failure.hasErrorLabel("RetryableWriteError"));
    }

    /** Each write of the bulk is done, and only its confirmation by the majority is missing. */
    private static boolean isUnconfirmedBulk(Throwable cause) {
        return cause instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() != null
                && bulk.getWriteErrors().isEmpty();
    }

    private static boolean isAny(List<? extends Class<?>> types, Throwable failure) {
        return types.stream().anyMatch(type -> type.isInstance(failure));
    }
}
