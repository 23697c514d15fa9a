package vn.vinhdanh.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.platform.tracing.Traces;

/** Dispatches the events of other services: one consumer for each topic, and the deferred events. */
public final class EventDispatcher {

    private final Map<String, EventConsumer> consumers = new ConcurrentHashMap<>();
    private final DeferredEvents deferred;
    private final DeadLetterStore deadLetters;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Traces traces;

    public EventDispatcher(
            DeferredEvents deferred,
            DeadLetterStore deadLetters,
            InstantSource clock,
            MeterRegistry meters,
            Traces traces) {
        this.deferred = deferred;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.meters = meters;
        this.traces = traces;
    }

    /** @param topic {@code budget.events} */
    public EventConsumer.Builder from(String topic) {
        return new EventConsumer.Builder(topic, this);
    }

    /** Handles a dead letter again, in the same way as when it first arrived. */
    void replay(String topic, Message<byte[]> message) {
        required(topic).accept(message);
    }

    /** True if there is a handler for this type. Also true for a blank type, so that the consumer reports it. */
    boolean handles(String topic, String type) {
        return type.isBlank()
                || consumer(topic).map(consumer -> consumer.handles(type)).orElse(true);
    }

    void add(String topic, EventConsumer consumer) {
        consumers.put(topic, consumer);
    }

    /**
     * Handles the events that were deferred for this prerequisite. One that lacks another prerequisite stays deferred.
     */
    void release(String prerequisite) {
        deferred.waitingFor(prerequisite)
                .forEach(id -> deferred.find(id).ifPresent(event -> retryDeferred(event, prerequisite)));
    }

    /**
     * Handles a deferred event until it succeeds or lacks the prerequisite for which it is deferred. This also covers a
     * prerequisite that arrived after the first attempt and before the event was kept.
     */
    void retryDeferred(InboundEvent event, String prerequisite) {
        String awaited = prerequisite;
        while (true) {
            try {
                required(event.topic()).acceptKept(event);
                return;
            } catch (MissingPrerequisite stillMissing) {
                if (stillMissing.awaited().equals(awaited)) {
                    return;
                }
                awaited = stillMissing.awaited();
                deferred.move(event, awaited);
            } catch (RuntimeException failure) {
                if (RetryableExceptions.includes(failure)) {
                    throw failure;
                }
                // The failure belongs to the deferred event, so the event that released it must not fail.
                deadLetters.keep(event, FailureReasons.of(failure));
                deferred.forget(event.id());
                return;
            }
        }
    }

    DeferredEvents deferred() {
        return deferred;
    }

    Traces traces() {
        return traces;
    }

    Instant now() {
        return clock.instant();
    }

    void count(String type) {
        meters.counter("vinhdanh.facts.received", "type", type).increment();
    }

    private Optional<EventConsumer> consumer(String topic) {
        return Optional.ofNullable(consumers.get(topic));
    }

    private EventConsumer required(String topic) {
        return consumer(topic).orElseThrow(() -> new IllegalStateException("no consumer reads " + topic));
    }
}
