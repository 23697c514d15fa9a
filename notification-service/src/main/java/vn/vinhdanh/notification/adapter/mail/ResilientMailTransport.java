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
 * Adds a circuit breaker and repeated connecting. Only connecting is repeated, before an attempt has begun. A mail that
 * was offered to the server is never offered again here.
 */
public final class ResilientMailTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(ResilientMailTransport.class);
    private static final int CONNECT_ATTEMPTS = 3;

    private final MailTransport transport;
    private final CircuitBreaker breaker;
    private final Retry connecting;
    private final MeterRegistry meters;

    /**
     * @param rest how long the breaker stays open before it lets two attempts through
     * @param meters get the breaker's state and the results of the attempts
     */
    public ResilientMailTransport(MailTransport transport, Duration rest, MeterRegistry meters) {
        this.transport = transport;
        this.meters = meters;
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(60)
                .waitDurationInOpenState(rest)
                .permittedNumberOfCallsInHalfOpenState(2)
                .recordResult(ResilientMailTransport::isFailureOfServer)
                .ignoreException(_ -> true)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        this.breaker = breakers.circuitBreaker("mail-server");
        this.connecting = Retry.of(
                "mail-server",
                RetryConfig.<DeliveryResult>custom()
                        .maxAttempts(CONNECT_ATTEMPTS)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(300), 2.0))
                        .retryOnResult(DeliveryResult.Unreachable.class::isInstance)
                        .retryOnException(_ -> false)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.warn(
                        "The circuit breaker of the mail server is {}",
                        change.getStateTransition().getToState()));
    }

    @Override
    public DeliveryResult deliver(OutgoingMail mail) {
        DeliveryResult result = attempt(mail);
        meters.counter("vinhdanh.mail.tries", "outcome", result.getClass().getSimpleName())
                .increment();
        return result;
    }

    private DeliveryResult attempt(OutgoingMail mail) {
        try {
            return connecting.executeSupplier(() -> breaker.executeSupplier(() -> transport.deliver(mail)));
        } catch (CallNotPermittedException open) {
            return new DeliveryResult.Unreachable("the circuit breaker of the mail server is open");
        }
    }

    private static boolean isFailureOfServer(Object result) {
        return result instanceof DeliveryResult.Unreachable
                || result instanceof DeliveryResult.BrokenOff
                || result instanceof DeliveryResult.Unknown;
    }
}
