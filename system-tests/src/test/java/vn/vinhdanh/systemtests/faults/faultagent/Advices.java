package vn.vinhdanh.systemtests.faults.faultagent;

import java.util.UUID;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;
import org.jspecify.annotations.Nullable;

/** What is woven into the methods; the bodies are copied there, so they see the services' types as objects only. */
final class Advices {

    private Advices() {}

    /** Instead of what it does: true. */
    static final class SayTrue {

        private SayTrue() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }

        @Advice.OnMethodExit
        static void leave(@Advice.Return(readOnly = false) boolean result) {
            result = true;
        }
    }

    /** Instead of what it does: nothing. */
    static final class DoNothing {

        private DoNothing() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }
    }

    /** As if it had not failed. */
    static final class Swallow {

        private Swallow() {}

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void leave(@Advice.Thrown(readOnly = false) @Nullable Throwable failure) {
            failure = null;
        }
    }

    /** Another id than the one that follows from the key. */
    static final class AnyId {

        private AnyId() {}

        @Advice.OnMethodExit
        static void leave(@Advice.Return(readOnly = false) String id) {
            id = UUID.randomUUID().toString();
        }
    }

    /** The condition of a write, without the version that was read and its hash. */
    static final class ForgetTheVersion {

        private ForgetTheVersion() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 1, readOnly = false, typing = Typing.DYNAMIC) Object guard) {
            guard = Mongo.without("head.hash", Mongo.without("version", guard));
        }
    }

    /** The place becomes free, without asking who has it. */
    static final class FreeForAnybody {

        private FreeForAnybody() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(
                @Advice.FieldValue(value = "places", typing = Typing.DYNAMIC) Object places,
                @Advice.Argument(value = 0, typing = Typing.DYNAMIC) Object turn) {
            Mongo.free(places, turn);
            return true;
        }
    }

    /** A message that still stands in the queue may be recorded as sent: nobody said that it is being sent. */
    static final class TakeFromTheQueue {

        private TakeFromTheQueue() {}

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
