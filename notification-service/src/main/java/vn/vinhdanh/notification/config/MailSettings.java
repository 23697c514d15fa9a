package vn.vinhdanh.notification.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.notification.adapter.dispatch.Dispatcher;
import vn.vinhdanh.notification.domain.RetryPolicy;

/**
 * How mail leaves. Where the server is stands in {@code spring.mail}.
 *
 * @param from the sender's address, also the envelope's
 * @param replyTo empty where answers by mail go to {@code from}
 * @param workers messages on the line at a time, for each instance
 * @param timeout for one answer of the server
 * @param lease after this a try that nobody ended counts as broken off; a try has three answers and two transfers
 *     after the record that it begins, so at least five time-outs
 * @param firstPause before the second try; each further pause is twice as long, up to {@code longestPause}
 * @param giveUpAfter temporary refusals for longer than this make a failure
 * @param sweepEvery how often to look for what a crash left
 * @param rest how long the circuit breaker stays open
 */
@ConfigurationProperties("vinhdanh.mail")
public record MailSettings(
        String from,
        @DefaultValue("") String replyTo,
        @DefaultValue("4") int workers,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("3m") Duration lease,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("30m") Duration longestPause,
        @DefaultValue("5d") Duration giveUpAfter,
        @DefaultValue("20s") Duration sweepEvery,
        @DefaultValue("10s") Duration rest) {

    private static final int TIMEOUTS_IN_A_TRY = 5;

    public MailSettings {
        if (lease.compareTo(timeout.multipliedBy(TIMEOUTS_IN_A_TRY)) < 0) {
            throw new IllegalArgumentException("vinhdanh.mail.lease must be at least five times vinhdanh.mail.timeout");
        }
        if (workers < 1) {
            throw new IllegalArgumentException("vinhdanh.mail.workers must be at least 1");
        }
    }

    RetryPolicy terms() {
        return new RetryPolicy(lease, firstPause, longestPause, giveUpAfter);
    }

    Dispatcher.Settings dispatch() {
        return new Dispatcher.Settings(workers, sweepEvery, timeout);
    }
}
