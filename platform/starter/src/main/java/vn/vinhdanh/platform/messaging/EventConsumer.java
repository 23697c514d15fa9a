package vn.vinhdanh.platform.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.logging.ActivityLog;
import vn.vinhdanh.platform.logging.LogContext;
import vn.vinhdanh.platform.tracing.Traces;

/** Consumes one upstream topic: each event type with a handler goes to it, all others are skipped. */
public final class EventConsumer implements Consumer<Message<byte[]>> {

    private record Handler<P>(
            Class<P> payload,
            SequencedHandler<P> handle,
            @Nullable Function<P, String> provides) {}

    /** Handles an event for which it matters whether another one of the same aggregate is newer. */
    @FunctionalInterface
    public interface SequencedHandler<P> {

        /** @param sequence position among the events of the aggregate, from 1 */
        void handle(P payload, long sequence, CommandContext context);
    }

    private final String topic;
    private final Map<String, Handler<?>> handlers;
    private final EventDispatcher dispatcher;

    private EventConsumer(String topic, Map<String, Handler<?>> handlers, EventDispatcher dispatcher) {
        this.topic = topic;
        this.handlers = Map.copyOf(handlers);
        this.dispatcher = dispatcher;
    }

    boolean handles(String type) {
        return handlers.containsKey(type);
    }

    /** Throws what the handler throws: {@link ConsumerContainers} says what becomes of the record then. */
    @Override
    public void accept(Message<byte[]> message) {
        InboundEvent event = InboundEvent.of(topic, message);
        Handler<?> handler = handlers.get(event.type());
        if (handler == null) {
            return;
        }
        dispatcher.count(event.type());
        long startedAt = System.nanoTime();
        String outcome = "failed";
        try (LogContext _ = LogContext.of(event.correlationId(), event.id());
                Traces.Section section = dispatcher.traces().handle(event.type(), event.parentSpan())) {
            try {
                outcome = handleOrDefer(event, handler);
            } catch (RuntimeException failure) {
                section.failed(failure);
                outcome = RetryableExceptions.includes(failure) ? "retried" : "failed";
                throw failure;
            } finally {
                ActivityLog.record(event.type(), event.subject(), outcome, startedAt);
            }
        }
    }

    /** Handles a deferred event. It stays deferred if another prerequisite is missing. */
    void acceptKept(InboundEvent kept) {
        Handler<?> handler = handlers.get(kept.type());
        if (handler != null) {
            long startedAt = System.nanoTime();
            try (LogContext _ = LogContext.of(kept.correlationId(), kept.id());
                    Traces.Section _ = dispatcher.traces().handle(kept.type(), kept.parentSpan())) {
                handle(kept, handler);
                ActivityLog.record(kept.type(), kept.subject(), "handled", startedAt);
            }
        }
        dispatcher.deferred().forget(kept.id());
    }

    private String handleOrDefer(InboundEvent event, Handler<?> handler) {
        try {
            handle(event, handler);
            return "handled";
        } catch (MissingPrerequisite missing) {
            dispatcher.deferred().keep(event, missing.awaited());
            dispatcher.retryDeferred(event, missing.awaited());
            return "deferred";
        }
    }

    private <P> void handle(InboundEvent event, Handler<P> handler) {
        JsonNode json = tree(event);
        P payload = read(json, handler.payload());
        handler.handle().handle(payload, event.sequence(), context(event, json));
        if (handler.provides() != null) {
            dispatcher.release(handler.provides().apply(payload));
        }
    }

    private CommandContext context(InboundEvent event, JsonNode json) {
        JsonNode commune = json.path("commune");
        if (!commune.isString()) {
            throw new MalformedEvent("the property commune is missing");
        }
        return new CommandContext(
                Actor.system(commune.asString()),
                event.type(),
                null,
                dispatcher.now(),
                event.correlationId(),
                event.id());
    }

    private static JsonNode tree(InboundEvent event) {
        try {
            return StateJson.mapper().readTree(event.payload());
        } catch (JacksonException notJson) {
            throw new MalformedEvent("the value is not JSON");
        }
    }

    private static <P> P read(JsonNode json, Class<P> type) {
        try {
            return StateJson.mapper().treeToValue(json, type);
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            throw new MalformedEvent("the value is no " + type.getSimpleName() + pathOf(unreadable));
        }
    }

    /** The path of the error. Never the message of the parser, which quotes the content. */
    private static String pathOf(RuntimeException unreadable) {
        return unreadable instanceof JacksonException broken
                        && !broken.getPath().isEmpty()
                ? " at " + broken.getPathReference()
                : "";
    }

    /** Collects the handlers of one topic. */
    public static final class Builder {

        private final String topic;
        private final EventDispatcher dispatcher;
        private final Map<String, Handler<?>> handlers = new HashMap<>();

        Builder(String topic, EventDispatcher dispatcher) {
            this.topic = topic;
            this.dispatcher = dispatcher;
        }

        /**
         * @param type wire name, {@code RewardReserved.v1}
         * @param payload our own record with only the properties that we use
         */
        public <P> Builder on(String type, Class<P> payload, BiConsumer<P, CommandContext> handler) {
            handlers.put(type, new Handler<>(payload, withoutSequence(handler), null));
            return this;
        }

        /** Events may arrive in another order, and twice: the handler is told which one is newer. */
        public <P> Builder onSequenced(String type, Class<P> payload, SequencedHandler<P> handler) {
            handlers.put(type, new Handler<>(payload, handler, null));
            return this;
        }

        private static <P> SequencedHandler<P> withoutSequence(BiConsumer<P, CommandContext> handler) {
            return (payload, _, context) -> handler.accept(payload, context);
        }

        /** @param provides the prerequisite that this event provides, as in {@link MissingPrerequisite} */
        public <P> Builder on(
                String type, Class<P> payload, BiConsumer<P, CommandContext> handler, Function<P, String> provides) {
            handlers.put(type, new Handler<>(payload, withoutSequence(handler), provides));
            return this;
        }

        public EventConsumer build() {
            EventConsumer consumer = new EventConsumer(topic, handlers, dispatcher);
            dispatcher.add(topic, consumer);
            return consumer;
        }
    }
}
