package vn.vinhdanh.systemtests.faults.faultagent;

import java.util.UUID;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.BasicUpdate;
import org.springframework.data.mongodb.core.query.Query;

/** The code that is copied into the methods of the services. It runs in their classes and uses their libraries. */
final class Advices {

    private Advices() {}

    /** Skips the method and returns true. */
    static final class ReturnTrue {

        private ReturnTrue() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }

        @Advice.OnMethodExit
        static void leave(@Advice.Return(readOnly = false) boolean result) {
            result = true;
        }
    }

    /** Skips the method. */
    static final class DoNothing {

        private DoNothing() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }
    }

    /** Hides every exception of the method. */
    static final class SwallowException {

        private SwallowException() {}

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void leave(@Advice.Thrown(readOnly = false) @Nullable Throwable failure) {
            failure = null;
        }
    }

    /** Returns a random id instead of the one that follows from the idempotency key. */
    static final class ReturnRandomId {

        private ReturnRandomId() {}

        @Advice.OnMethodExit
        static void leave(@Advice.Return(readOnly = false) String id) {
            id = UUID.randomUUID().toString();
        }
    }

    /** Removes version and hash from the condition of a write. */
    static final class DropVersionGuard {

        private DropVersionGuard() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 0, readOnly = false) Query guard) {
            Document condition = new Document(guard.getQueryObject());
            condition.remove("version");
            condition.remove("head.hash");
            guard = new BasicQuery(condition);
        }
    }

    /** Releases the place without the condition on its holder and its generation. */
    static final class ReleaseForAll {

        private ReleaseForAll() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(
                @Advice.FieldValue("mongo") MongoOperations mongo,
                @Advice.Argument(value = 0, typing = Typing.DYNAMIC) Object generation)
                throws ReflectiveOperationException {
            Object place = generation.getClass().getMethod("place").invoke(generation);
            Document update =
                    new Document("$unset", new Document("holder", "")).append("$inc", new Document("turn", 1L));
            mongo.updateFirst(new BasicQuery(new Document("_id", place)), new BasicUpdate(update), "places");
            return true;
        }
    }

    /** Lets a message that is still queued be recorded as sent, because its attempt was not recorded. */
    static final class AcceptQueued {

        private AcceptQueued() {}

        @Advice.OnMethodEnter
        static void enter(
                @Advice.FieldValue(value = "delivery", typing = Typing.DYNAMIC) Object delivery,
                @Advice.Argument(value = 0, readOnly = false) int attempt) {
            if (delivery.getClass().getSimpleName().equals("Queued")) {
                attempt = attempt - 1;
            }
        }
    }
}
