package vn.vinhdanh.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.Message;
import vn.vinhdanh.kernel.TooEarly;

/** The facts of other services: one reader per upstream topic, and those that came too early. */
public final class Facts {

    private final Map<String, FactReader> readers = new ConcurrentHashMap<>();
    private final EarlyFacts early;
    private final InstantSource clock;
    private final MeterRegistry meters;

    public Facts(EarlyFacts early, InstantSource clock, MeterRegistry meters) {
        this.early = early;
        this.clock = clock;
        this.meters = meters;
    }

    /** @param topic {@code budget.events} */
    public FactReader.Builder from(String topic) {
        return new FactReader.Builder(topic, this);
    }

    /** Applies a dead letter once more, by the same way as when it came first. */
    void replay(String topic, Message<byte[]> message) {
        reader(topic)
                .orElseThrow(() -> new IllegalStateException("nobody reads " + topic))
                .accept(message);
    }

    /** A fact that died when its turn came, once more. */
    void replay(ReceivedFact dead) {
        reader(dead.topic())
                .orElseThrow(() -> new IllegalStateException("nobody reads " + dead.topic()))
                .acceptKept(dead);
    }

    void add(String topic, FactReader reader) {
        readers.put(topic, reader);
    }

    /** Lets the facts through that waited for this. One that is still too early for something else stays kept. */
    void arrived(String awaited) {
        for (ReceivedFact kept : early.waitingFor(awaited)) {
            tryKept(kept);
        }
    }

    void releaseIfArrived(ReceivedFact kept) {
        tryKept(kept);
    }

    EarlyFacts early() {
        return early;
    }

    Instant now() {
        return clock.instant();
    }

    void count(String type) {
        meters.counter("vinhdanh.facts.received", "type", type).increment();
    }

    private void tryKept(ReceivedFact kept) {
        try {
            reader(kept.topic()).ifPresent(reader -> reader.acceptKept(kept));
        } catch (TooEarly stillEarly) {
            early.keep(kept, stillEarly.awaited());
        } catch (RuntimeException failure) {
            if (PassingFailure.is(failure)) {
                throw failure;
            }
            // Its own failure: the fact that it waited for has done nothing wrong.
            early.keepDead(kept, now(), String.valueOf(failure.getMessage()));
        }
    }

    private Optional<FactReader> reader(String topic) {
        return Optional.ofNullable(readers.get(topic));
    }
}
