package vn.vinhdanh.notification.adapter.mail;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.notification.application.MailTransport;

/**
 * Rests from a mail server that doesn't answer. What is tried again here is only the reaching of the server, before
 * anything has begun; a letter that was offered is never offered again from here.
 */
public final class ResilientMailTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(ResilientMailTransport.class);
    private static final int REACHING_TRIES = 3;

    private final MailTransport post;
    private final CircuitBreaker breaker;
    private final Retry reaching;
    private final MeterRegistry meters;

    /**
     * @param rest how long the breaker stays open before it lets two tries through to see
     * @param meters the breaker's state and what the tries came to
     */
    public ResilientMailTransport(MailTransport post, Duration rest, MeterRegistry meters) {
        this.post = post;
        this.meters = meters;
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(60)
                .waitDurationInOpenState(rest)
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordResult(ResilientMailTransport::isTheServersFault)
                .ignoreException(_ -> true)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        this.breaker = breakers.circuitBreaker("mail-server");
        this.reaching = Retry.of(
                "mail-server",
                RetryConfig.<DeliveryResult>custom()
                        .maxAttempts(REACHING_TRIES)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(300), 2.0))
                        .retryOnResult(DeliveryResult.Unreachable.class::isInstance)
                        .retryOnException(_ -> false)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.warn(
                        "The way to the mail server is {}",
                        change.getStateTransition().getToState()));
    }

    @Override
    public DeliveryResult deliver(OutgoingMail letter) {
        DeliveryResult outcome = tryOnce(letter);
        meters.counter("vinhdanh.mail.tries", "outcome", outcome.getClass().getSimpleName())
                .increment();
        return outcome;
    }

    private DeliveryResult tryOnce(OutgoingMail letter) {
        try {
            return reaching.executeSupplier(() -> breaker.executeSupplier(() -> post.deliver(letter)));
        } catch (CallNotPermittedException resting) {
            return new DeliveryResult.Unreachable("resting from the mail server");
        }
    }

    private static boolean isTheServersFault(Object outcome) {
        return outcome instanceof DeliveryResult.Unreachable
                || outcome instanceof DeliveryResult.BrokenOff
                || outcome instanceof DeliveryResult.Unknown;
    }
}
