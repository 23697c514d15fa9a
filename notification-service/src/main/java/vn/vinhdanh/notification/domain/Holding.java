package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Delivery.Held;
import vn.vinhdanh.notification.domain.Delivery.Queued;

/**
 * Letters that wait until a person has looked at them. Each change is safe to repeat. A letter that is being sent is not
 * held, because the server may have it. A notice is not held: who need not come must know it soon.
 */
public final class Holding {

    private Holding() {}

    /** An invitation that waits for its turn waits for a person. */
    public static Outcome<Message, MessageEvent> hold(Message message) {
        return message.delivery() instanceof Queued queued && !message.takesBack()
                ? message.becomes(new Held(queued.since(), queued.attempts(), queued.lastAnswer()))
                : message.unchanged();
    }

    /** It waits for its turn again. What was held before the store was put back may have gone out since. */
    public static Outcome<Message, MessageEvent> release(Message message, RetryPolicy policy, Instant now) {
        if (!(message.delivery() instanceof Held held)) {
            return message.unchanged();
        }
        return policy.precedesRestore(held.since())
                ? message.uncertain(held.attempts() + 1, held.since(), now)
                : message.becomes(
                        new Queued(now, held.attempts(), now.truncatedTo(ChronoUnit.SECONDS), held.lastAnswer()));
    }

    /** It is not to go out at all. */
    public static Outcome<Message, MessageEvent> withdraw(Message message, Instant now) {
        return message.delivery() instanceof Held ? message.withdraw(now) : message.unchanged();
    }
}
