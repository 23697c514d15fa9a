package vn.vinhdanh.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How patient delivery is.
 *
 * @param lease how long a try may take before it counts as broken off; longer than the mail server's time-outs together
 * @param firstPause before the second try; each further pause is twice as long
 * @param longestPause the pauses stop growing here
 * @param giveUpAfter temporary refusals for longer than this make a failure
 */
public record RetryPolicy(Duration lease, Duration firstPause, Duration longestPause, Duration giveUpAfter) {

    private static final int DOUBLINGS_BEFORE_OVERFLOW = 30;

    Instant leaseFrom(Instant now) {
        return wholeSecond(now.plus(lease));
    }

    Instant nextTry(int attempts, Instant now) {
        Duration grown = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS_BEFORE_OVERFLOW));
        return wholeSecond(now.plus(grown.compareTo(longestPause) > 0 ? longestPause : grown));
    }

    boolean patienceIsOver(Instant since, Instant now) {
        return now.isAfter(since.plus(giveUpAfter));
    }

    private static Instant wholeSecond(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(time.getNano() == 0 ? 0 : 1);
    }
}
