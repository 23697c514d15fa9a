package vn.vinhdanh.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an e-mail is tried again and when it is given up.
 *
 * @param lease how long an attempt may take before it counts as broken off; longer than the mail server's time-outs
 *     together
 * @param firstPause pause before the second attempt; each further pause is twice as long
 * @param longestPause upper bound of the pauses
 * @param giveUpAfter a message that is refused temporarily for longer than this has failed
 * @param restoredAt when the store was put back to an earlier state; null if it never was. What was queued before is not
 *     sent by itself, because it may have been sent
 */
public record RetryPolicy(
        Duration lease,
        Duration firstPause,
        Duration longestPause,
        Duration giveUpAfter,
        @Nullable Instant restoredAt) {

    private static final int DOUBLINGS_BEFORE_OVERFLOW = 30;

    Instant leaseEnd(Instant now) {
        return wholeSecond(now.plus(lease));
    }

    Instant nextAttempt(int attempts, Instant now) {
        Duration grown = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS_BEFORE_OVERFLOW));
        return wholeSecond(now.plus(grown.compareTo(longestPause) > 0 ? longestPause : grown));
    }

    public boolean isInDoubt(Delivery.Queued queued) {
        return precedesRestore(queued.since());
    }

    boolean precedesRestore(Instant since) {
        return restoredAt != null && since.isBefore(restoredAt);
    }

    boolean givesUp(Instant since, Instant now) {
        return now.isAfter(since.plus(giveUpAfter));
    }

    private static Instant wholeSecond(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(time.getNano() == 0 ? 0 : 1);
    }
}
