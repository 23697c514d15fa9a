package vn.vinhdanh.platform.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.messaging.support.MessageBuilder;
import vn.vinhdanh.kernel.NotFound;

/**
 * The dead letters of this service. A replay handles the event at once and for this service alone; handlers are
 * idempotent, so a replay of an event that was handled changes nothing. The ids of replayed letters are kept in the
 * store, because single records of a topic can't be removed.
 */
public final class DeadLetters {

    /** Remembers that the letter with this id was replayed. */
    @Document("replayed-dead-letters")
    private record ReplayedDeadLetter(@Id String id, Instant at) {}

    /** How many letters of a replay were handled, and how many failed again. */
    public record Replayed(int succeeded, int failed) {}

    private final DeadLetterTopics topics;
    private final EventDispatcher dispatcher;
    private final MongoOperations mongo;
    private final InstantSource clock;

    public DeadLetters(
            DeadLetterTopics topics, EventDispatcher dispatcher, MongoOperations mongo, InstantSource clock) {
        this.topics = topics;
        this.dispatcher = dispatcher;
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Oldest first. Replayed letters are left out unless requested.
     *
     * @param type of the events; null for all
     */
    public List<DeadLetter> list(boolean withReplayed, @Nullable String type) {
        List<DeadLetter> letters = new ArrayList<>(dispatcher.deferred().dead());
        Map<String, Instant> replays = replays();
        for (DeadLetter letter : topics.read()) {
            Instant replayedAt = replays.get(letter.id());
            if (withReplayed || replayedAt == null) {
                letters.add(letter.replayedAt(replayedAt));
            }
        }
        return letters.stream()
                .filter(letter -> type == null || type.equals(letter.type()))
                .sorted(Comparator.comparing(DeadLetter::at).thenComparing(DeadLetter::id))
                .toList();
    }

    /** The letters that were not replayed, by type. */
    public List<DeadLettersOfKind> byType() {
        Map<String, List<DeadLetter>> types = list(false, null).stream()
                .collect(Collectors.groupingBy(
                        letter -> Objects.requireNonNullElse(letter.type(), ""), TreeMap::new, Collectors.toList()));
        return types.values().stream()
                .map(letters -> new DeadLettersOfKind(
                        letters.getFirst().type(),
                        letters.size(),
                        letters.getFirst().at()))
                .toList();
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws DeadLetterFailsAgain if it fails again
     */
    public void replay(String id) {
        try {
            Optional<InboundEvent> diedWaiting = dispatcher.deferred().dead(id);
            if (diedWaiting.isPresent()) {
                dispatcher.replay(diedWaiting.get());
            } else {
                apply(topics.find(id).orElseThrow(() -> new NotFound("dead letter")));
            }
        } catch (DataAccessException | NotFound nothingReplayed) {
            throw nothingReplayed;
        } catch (RuntimeException again) {
            throw new DeadLetterFailsAgain(again);
        }
    }

    /**
     * Replays all, oldest first. A letter that fails again stays.
     *
     * @param type of the events; null for all
     */
    public Replayed replayAll(@Nullable String type) {
        int succeeded = 0;
        int failed = 0;
        for (DeadLetter letter : list(false, type)) {
            try {
                replay(letter.id());
                succeeded++;
            } catch (RuntimeException again) {
                failed++;
            }
        }
        return new Replayed(succeeded, failed);
    }

    private void apply(ConsumerRecord<String, byte[]> dead) {
        MessageBuilder<byte[]> message = MessageBuilder.withPayload(dead.value());
        for (Header header : dead.headers()) {
            if (header.key().startsWith("ce_")) {
                message.setHeader(header.key(), header.value());
            }
        }
        dispatcher.replay(DeadLetter.originOf(dead), message.build());
        mongo.save(new ReplayedDeadLetter(DeadLetterTopics.idOf(dead), clock.instant()));
    }

    private Map<String, Instant> replays() {
        return mongo.findAll(ReplayedDeadLetter.class).stream()
                .collect(Collectors.toMap(ReplayedDeadLetter::id, ReplayedDeadLetter::at));
    }

    /** How many were not replayed. Uses the end offsets of the topics, which is cheap enough for a gauge. */
    public long waiting() {
        return Math.max(0, topics.count() - mongo.count(new Query(), ReplayedDeadLetter.class))
                + dispatcher.deferred().countDead();
    }
}
