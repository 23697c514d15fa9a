package vn.vinhdanh.notification.config;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.notification.adapter.dispatch.Dispatcher;
import vn.vinhdanh.notification.domain.RetryPolicy;

/**
 * How mail is sent. The address of the server is in {@code spring.mail}.
 *
 * @param from the sender's address, also the envelope's
 * @param replyTo empty if replies go to {@code from}
 * @param workers messages that one instance sends at the same time
 * @param timeout of one answer of the server
 * @param lease after this time an attempt without a recorded result is uncertain. After the record of its start an
 *     attempt waits for three answers and two transfers, so the lease is at least five time-outs
 * @param firstPause pause before the second attempt; each further pause is twice as long, up to {@code longestPause}
 * @param giveUpAfter a message that is refused temporarily for longer than this has failed
 * @param sweepEvery shortest pause between two searches for messages that a crash left
 * @param starttlsRequired whether a mail server that offers no encryption gets no letter, because a letter holds the
 *     link by which a delegate answers. Only false or a mail server on this machine permits a letter in clear
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
        @DefaultValue("true") boolean starttlsRequired,
        @DefaultValue("10s") Duration rest) {

    private static final int TIMEOUTS_OF_AN_ATTEMPT = 5;

    public MailSettings {
        if (lease.compareTo(timeout.multipliedBy(TIMEOUTS_OF_AN_ATTEMPT)) < 0) {
            throw new IllegalArgumentException("vinhdanh.mail.lease must be at least five times vinhdanh.mail.timeout");
        }
        if (workers < 1) {
            throw new IllegalArgumentException("vinhdanh.mail.workers must be at least 1");
        }
    }

    RetryPolicy retryPolicy(@Nullable Instant restoredAt) {
        return new RetryPolicy(lease, firstPause, longestPause, giveUpAfter, restoredAt);
    }

    Dispatcher.Settings dispatch() {
        return new Dispatcher.Settings(workers, sweepEvery, timeout);
    }
}
