package vn.vinhdanh.platform.messaging;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.MessageBuilder;
import vn.vinhdanh.kernel.NotFound;

/**
 * The dead letters of this service. A replay applies the fact here and now, to this consumer alone; reactions are
 * idempotent, so a replay of what did work changes nothing. What succeeded is remembered in the store, since a topic's
 * records can't be removed one by one.
 */
public final class DeadLetters {

    /** What came of a replay. */
    public record Replayed(int succeeded, int failed) {}

    private final DeadLetterTopics topics;
    private final EventDispatcher facts;
    private final MongoCollection<Document> replayed;
    private final InstantSource clock;

    public DeadLetters(DeadLetterTopics topics, EventDispatcher facts, MongoDatabase database, InstantSource clock) {
        this.topics = topics;
        this.facts = facts;
        this.replayed = database.getCollection("replayed-dead-letters");
        this.clock = clock;
    }

    /** Oldest first, those that were replayed last of all left out unless asked for. */
    public List<DeadLetter> list(boolean withReplayed) {
        List<DeadLetter> letters = new ArrayList<>(facts.early().dead());
        for (ConsumerRecord<String, byte[]> dead : topics.read()) {
            DeadLetter letter = describe(dead);
            if (withReplayed || letter.replayedAt() == null) {
                letters.add(letter);
            }
        }
        return letters;
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws DeadLetterFailsAgain where the cause was not mended
     */
    public void replay(String id) {
        try {
            Optional<InboundEvent> diedWaiting = facts.early().dead(id);
            if (diedWaiting.isPresent()) {
                facts.replay(diedWaiting.get());
            } else {
                apply(topics.find(id).orElseThrow(() -> new NotFound("dead letter")));
            }
        } catch (MongoException | NotFound nothingReplayed) {
            throw nothingReplayed;
        } catch (RuntimeException again) {
            throw new DeadLetterFailsAgain(again);
        }
    }

    /** All that wait, oldest first; one that fails again stays. */
    public Replayed replayAll() {
        int succeeded = 0;
        int failed = 0;
        for (DeadLetter letter : list(false)) {
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
        facts.replay(originOf(dead), message.build());
        String id = DeadLetterTopics.idOf(dead);
        replayed.replaceOne(
                eq("_id", id),
                new Document("_id", id).append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    private DeadLetter describe(ConsumerRecord<String, byte[]> dead) {
        String id = DeadLetterTopics.idOf(dead);
        return new DeadLetter(
                id,
                originOf(dead),
                text(dead, "ce_id"),
                text(dead, "ce_type"),
                text(dead, "ce_subject"),
                Instant.ofEpochMilli(dead.timestamp()),
                reasonOf(dead),
                replayedAt(id));
    }

    private @Nullable Instant replayedAt(String id) {
        Document known = replayed.find(eq("_id", id)).first();
        return known == null ? null : known.getDate("at").toInstant();
    }

    private static String originOf(ConsumerRecord<String, byte[]> dead) {
        String known = text(dead, "x-original-topic");
        return known != null ? known : dead.topic().replaceFirst("\\.[^.]+\\.dlq$", "");
    }

    /** The last cause in the chain is ours; what the framework wraps around it says nothing. */
    private static String reasonOf(ConsumerRecord<String, byte[]> dead) {
        String message = text(dead, "x-exception-message");
        return message == null ? "unknown" : message.replaceFirst("^error occurred in message handler \\[.*?]; ", "");
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> dead, String header) {
        Header found = dead.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }

    /** How many wait, by the topics' ends: cheap enough for a meter. */
    public long waiting() {
        return Math.max(0, topics.count() - replayed.countDocuments())
                + facts.early().countDead();
    }
}
