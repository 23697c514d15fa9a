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
import vn.vinhdanh.platform.store.StateJson;

/** Reads one upstream topic: each type that the service cares about goes to its reaction, the others are passed over. */
public final class EventConsumer implements Consumer<Message<byte[]>> {

    private record Reaction<F>(
            Class<F> type,
            BiConsumer<F, CommandContext> apply,
            @Nullable Function<F, String> announces) {}

    private final String topic;
    private final Map<String, Reaction<?>> reactions;
    private final EventDispatcher facts;

    private EventConsumer(String topic, Map<String, Reaction<?>> reactions, EventDispatcher facts) {
        this.topic = topic;
        this.reactions = Map.copyOf(reactions);
        this.facts = facts;
    }

    boolean reads(String type) {
        return reactions.containsKey(type);
    }

    @Override
    public void accept(Message<byte[]> message) {
        InboundEvent received = InboundEvent.of(topic, message);
        Reaction<?> reaction = reactions.get(received.type());
        if (reaction != null) {
            facts.count(received.type());
            try {
                applyOrKeep(received, reaction);
            } catch (RuntimeException failure) {
                throw RetryableExceptions.is(failure) || FailureReasons.isOurs(failure)
                        ? failure
                        : new EventHandlingFailed(failure);
            }
        }
    }

    /** A fact that was kept: its turn has come. Still too early is possible, then it stays kept. */
    void acceptKept(InboundEvent kept) {
        Reaction<?> reaction = reactions.get(kept.type());
        if (reaction != null) {
            apply(kept, reaction);
        }
        facts.early().forget(kept.id());
    }

    private void applyOrKeep(InboundEvent received, Reaction<?> reaction) {
        try {
            apply(received, reaction);
        } catch (MissingPrerequisite early) {
            facts.early().keep(received, early.awaited());
            facts.settle(received, early.awaited());
        }
    }

    private <F> void apply(InboundEvent received, Reaction<F> reaction) {
        JsonNode json = tree(received);
        F fact = read(json, reaction.type());
        reaction.apply().accept(fact, cause(received, json));
        if (reaction.announces() != null) {
            facts.arrived(reaction.announces().apply(fact));
        }
    }

    private CommandContext cause(InboundEvent received, JsonNode json) {
        JsonNode commune = json.path("commune");
        if (!commune.isString()) {
            throw new MalformedEvent("the property commune is missing");
        }
        return new CommandContext(
                Actor.system(commune.asString()),
                received.type(),
                null,
                facts.now(),
                received.correlationId(),
                received.id());
    }

    private static JsonNode tree(InboundEvent received) {
        try {
            return StateJson.mapper().readTree(received.payload());
        } catch (JacksonException notJson) {
            throw new MalformedEvent("the value is not JSON");
        }
    }

    private static <F> F read(JsonNode json, Class<F> type) {
        try {
            return StateJson.mapper().treeToValue(json, type);
        } catch (JacksonException | NullPointerException | IllegalArgumentException unreadable) {
            throw new MalformedEvent("the value is no " + type.getSimpleName() + pathOf(unreadable));
        }
    }

    /** Where it broke. Never the message of the parser, which quotes the content. */
    private static String pathOf(RuntimeException unreadable) {
        return unreadable instanceof JacksonException broken
                        && !broken.getPath().isEmpty()
                ? " at " + broken.getPathReference()
                : "";
    }

    /** Collects the reactions of one topic. */
    public static final class Builder {

        private final String topic;
        private final EventDispatcher facts;
        private final Map<String, Reaction<?>> reactions = new HashMap<>();

        Builder(String topic, EventDispatcher facts) {
            this.topic = topic;
            this.facts = facts;
        }

        /** @param type wire name, {@code RewardReserved.v1}; @param fact our own copy with only the fields we use */
        public <F> Builder on(String type, Class<F> fact, BiConsumer<F, CommandContext> reaction) {
            reactions.put(type, new Reaction<>(fact, reaction, null));
            return this;
        }

        /** @param announces what facts that came too early may be waiting for, in the words of {@link MissingPrerequisite} */
        public <F> Builder on(
                String type, Class<F> fact, BiConsumer<F, CommandContext> reaction, Function<F, String> announces) {
            reactions.put(type, new Reaction<>(fact, reaction, announces));
            return this;
        }

        public EventConsumer build() {
            EventConsumer reader = new EventConsumer(topic, reactions, facts);
            facts.add(topic, reader);
            return reader;
        }
    }
}
