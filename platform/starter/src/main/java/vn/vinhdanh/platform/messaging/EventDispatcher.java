package vn.vinhdanh.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import vn.vinhdanh.kernel.MissingPrerequisite;

/** The facts of other services: one reader per upstream topic, and those that came too early. */
public final class EventDispatcher {

    private final Map<String, EventConsumer> readers = new ConcurrentHashMap<>();
    private final DeferredEvents early;
    private final InstantSource clock;
    private final MeterRegistry meters;

    public EventDispatcher(DeferredEvents early, InstantSource clock, MeterRegistry meters) {
        this.early = early;
        this.clock = clock;
        this.meters = meters;
    }

    /** @param topic {@code budget.events} */
    public EventConsumer.Builder from(String topic) {
        return new EventConsumer.Builder(topic, this);
    }

    /** Applies a dead letter once more, by the same way as when it came first. */
    void replay(String topic, Message<byte[]> message) {
        reader(topic)
                .orElseThrow(() -> new IllegalStateException("nobody reads " + topic))
                .accept(message);
    }

    /** A fact that died when its turn came, once more. */
    void replay(InboundEvent dead) {
        reader(dead.topic())
                .orElseThrow(() -> new IllegalStateException("nobody reads " + dead.topic()))
                .acceptKept(dead);
    }

    /** Whether a reaction is there for this type. Blank is nobody's type, and a reader says so. */
    boolean isRead(String topic, String type) {
        return type.isBlank() || reader(topic).map(reader -> reader.reads(type)).orElse(true);
    }

    void add(String topic, EventConsumer reader) {
        readers.put(topic, reader);
    }

    /** Lets the facts through that waited for this. One that is still too early for something else stays kept. */
    void arrived(String awaited) {
        early.waitingFor(awaited).forEach(kept -> settle(kept, awaited));
    }

    /**
     * Tries a kept fact until it is applied, or waits for the very thing that it is kept for. Between a try and the
     * keeping what it waits for may have arrived; then nobody else would wake it.
     */
    void settle(InboundEvent kept, String awaited) {
        String waitsFor = awaited;
        while (true) {
            try {
                replay(kept);
                return;
            } catch (MissingPrerequisite stillEarly) {
                if (stillEarly.awaited().equals(waitsFor)) {
                    return;
                }
                waitsFor = stillEarly.awaited();
                early.move(kept, waitsFor);
            } catch (RuntimeException failure) {
                if (RetryableExceptions.is(failure)) {
                    throw failure;
                }
                // Its own failure: the fact that it waited for has done nothing wrong.
                early.keepDead(kept, now(), FailureReasons.of(failure));
                return;
            }
        }
    }

    DeferredEvents early() {
        return early;
    }

    Instant now() {
        return clock.instant();
    }

    void count(String type) {
        meters.counter("vinhdanh.facts.received", "type", type).increment();
    }

    private Optional<EventConsumer> reader(String topic) {
        return Optional.ofNullable(readers.get(topic));
    }
}
