package vn.vinhdanh.platform.messaging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.platform.store.DeclaredIndexes;

/**
 * The dead letters of this service, in its own store. A record whose letter is here may be left behind on its topic. No
 * letter is removed: it is evidence. What was in it goes when it was replayed, because it may be personal.
 */
public final class DeadLetterStore {

    /** What a list shows of a letter. Its bytes may be a megabyte. */
    private static final String[] BYTES = {"key", "headers", "value"};

    private final MongoOperations mongo;
    private final InstantSource clock;

    public DeadLetterStore(MongoOperations mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** For the lists, the gauge and the copies. */
    public static void declareIndexes(DeclaredIndexes indexes) {
        indexes.declare(StoredDeadLetter.class);
    }

    /** Returns when the letter is on the disk of the store. */
    void keep(ConsumerRecord<?, ?> dead, String reason) {
        keep(StoredDeadLetter.of(dead, reason, clock.instant()));
    }

    void keep(InboundEvent dead, String reason) {
        keep(StoredDeadLetter.of(dead, reason, clock.instant()));
    }

    /** One that is kept already was delivered again and failed again: it waits again. */
    private void keep(StoredDeadLetter letter) {
        if (!add(letter)) {
            mongo.updateFirst(
                    withId(letter.id()),
                    new Update()
                            .set("reason", letter.reason())
                            .set("key", letter.key())
                            .set("value", letter.value())
                            .set("waitingSince", letter.at())
                            .unset("replayedAt")
                            .unset("replayedBy"),
                    StoredDeadLetter.class);
        }
    }

    /** @return false if it is kept already */
    boolean add(StoredDeadLetter letter) {
        try {
            mongo.insert(letter);
            return true;
        } catch (DuplicateKeyException keptAlready) {
            return false;
        }
    }

    /**
     * Oldest first, without their bytes.
     *
     * @param type of the events; null for all
     * @param after the id of the last letter of the page before; an unknown one begins again
     */
    List<DeadLetter> page(boolean withReplayed, @Nullable String type, @Nullable String after, int limit) {
        Query page = query(criteria(withReplayed, type, after))
                .with(Sort.by("at").and(Sort.by("_id")))
                .limit(limit);
        page.fields().exclude(BYTES);
        return mongo.find(page, StoredDeadLetter.class).stream()
                .map(StoredDeadLetter::toDeadLetter)
                .toList();
    }

    private Criteria criteria(boolean withReplayed, @Nullable String type, @Nullable String after) {
        Criteria wanted = withReplayed ? new Criteria() : where("waitingSince").exists(true);
        if (type != null) {
            wanted = wanted.and("type").is(type);
        }
        Optional<StoredDeadLetter> last = after == null ? Optional.empty() : find(after);
        return last.isEmpty()
                ? wanted
                : wanted.orOperator(
                        where("at").gt(last.get().at()),
                        where("at").is(last.get().at()).and("_id").gt(after));
    }

    Optional<StoredDeadLetter> find(String id) {
        return Optional.ofNullable(mongo.findOne(withId(id), StoredDeadLetter.class));
    }

    /** The letters that were not replayed, by type. */
    List<DeadLettersOfKind> byType() {
        Aggregation byType = Aggregation.newAggregation(
                Aggregation.match(where("waitingSince").exists(true)),
                Aggregation.group("type").count().as("count").min("at").as("oldest"),
                Aggregation.project("count", "oldest").and("_id").as("type").andExclude("_id"),
                Aggregation.sort(Sort.by("type")));
        return mongo.aggregate(byType, StoredDeadLetter.class, DeadLettersOfKind.class)
                .getMappedResults();
    }

    /**
     * It was handled, so nobody needs its content any more.
     *
     * @param by the account of the operator
     */
    void replayed(String id, String by) {
        mongo.updateFirst(
                withId(id),
                new Update()
                        .set("replayedAt", clock.instant())
                        .set("replayedBy", by)
                        .unset("waitingSince"),
                StoredDeadLetter.class);
        forgetContent(id);
    }

    /** Of a letter that was replayed and copied. */
    private void forgetContent(String id) {
        mongo.updateFirst(
                query(where("_id")
                        .is(id)
                        .and("replayedAt")
                        .exists(true)
                        .and("uncopiedSince")
                        .exists(false)),
                new Update().unset("key").unset("value"),
                StoredDeadLetter.class);
    }

    /** How many were not replayed. */
    public long waiting() {
        return mongo.count(query(where("waitingSince").exists(true)), StoredDeadLetter.class);
    }

    /** The letters that are not on their topic yet; those that failed longest ago first. */
    List<StoredDeadLetter> uncopied(int limit) {
        return mongo.find(
                query(where("uncopiedSince").exists(true))
                        .with(Sort.by("uncopiedSince"))
                        .limit(limit),
                StoredDeadLetter.class);
    }

    void copied(String id) {
        mongo.updateFirst(withId(id), new Update().unset("uncopiedSince"), StoredDeadLetter.class);
        forgetContent(id);
    }

    /** The others are tried before it is tried again. */
    void notCopied(String id) {
        mongo.updateFirst(withId(id), new Update().set("uncopiedSince", clock.instant()), StoredDeadLetter.class);
    }

    private static Query withId(String id) {
        return query(where("_id").is(id));
    }
}
