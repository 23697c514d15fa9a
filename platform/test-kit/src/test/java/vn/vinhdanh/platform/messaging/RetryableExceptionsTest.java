package vn.vinhdanh.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import vn.vinhdanh.kernel.StaleVersion;

class RetryableExceptionsTest {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final MongoExceptionTranslator TRANSLATOR = new MongoExceptionTranslator();

    static Stream<RuntimeException> failuresThatEndByThemselves() {
        return Stream.of(
                translated(new MongoSocketReadException("reset", SERVER)),
                translated(new MongoTimeoutException("no server")),
                translated(new MongoNotPrimaryException(response(10107), SERVER)),
                translated(refusal(11600, "InterruptedAtShutdown")),
                translated(refusal(50, "MaxTimeMSExpired")),
                translated(refusal(64, "WriteConcernFailed")),
                translated(refusal(112, "WriteConflict")),
                translated(new MongoOperationTimeoutException("the time of the operation is over")),
                translated(new MongoSocketReadTimeoutException("no answer", SERVER, new IOException())),
                translated(new MongoWriteConcernException(notConfirmed(), null, SERVER, Set.of())),
                translated(new MongoBulkWriteException(
                        BulkWriteResult.unacknowledged(), List.of(), notConfirmed(), SERVER, Set.of())),
                new DuplicateKeyException("two upserts at once"),
                new StaleVersion("roster"));
    }

    static Stream<RuntimeException> failuresThatRepeat() {
        return Stream.of(
                translated(refusal(13, "Unauthorized")),
                translated(refusal(121, "DocumentValidationFailure")),
                translated(refusal(2, "BadValue")),
                translated(refusal(17280, "KeyTooLong")),
                translated(new MongoBulkWriteException(
                        BulkWriteResult.unacknowledged(),
                        List.of(new BulkWriteError(121, "DocumentValidationFailure", new BsonDocument(), 0)),
                        null,
                        SERVER,
                        Set.of())),
                new UncategorizedMongoDbException("unknown", null),
                new DataIntegrityViolationException("validation"),
                new MalformedEvent("the value is not JSON"),
                new NullPointerException(),
                new IllegalStateException("a bug"));
    }

    @ParameterizedTest
    @MethodSource("failuresThatEndByThemselves")
    void an_event_is_retried_while_the_store_is_at_fault(RuntimeException failure) {
        assertThat(RetryableExceptions.includes(failure)).isTrue();
        assertThat(RetryableExceptions.includes(new IllegalStateException("wrapped", failure)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("failuresThatRepeat")
    void an_event_is_dead_at_once_if_a_retry_can_not_help(RuntimeException failure) {
        assertThat(RetryableExceptions.includes(failure)).isFalse();
    }

    /** As the template throws it. */
    private static RuntimeException translated(RuntimeException failure) {
        RuntimeException translated = TRANSLATOR.translateExceptionIfPossible(failure);
        return translated == null ? failure : translated;
    }

    private static MongoCommandException refusal(int code, String name) {
        return new MongoCommandException(response(code).append("codeName", new BsonString(name)), SERVER);
    }

    private static WriteConcernError notConfirmed() {
        return new WriteConcernError(64, "WriteConcernFailed", "waiting for replication timed out", new BsonDocument());
    }

    private static BsonDocument response(int code) {
        return new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code));
    }
}
