package vn.vinhdanh.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/**
 * One document for each delegate of whom something was recalled, each letter about a returned nomination that is settled,
 * and each conference moved or cancelled. No names.
 */
public final class MongoRecalls implements Recalls {

    private static final String CANCELLED = "cancelled";
    private static final String ERASED = "erased";

    @Document("recalls")
    private record Stored(
            String id,
            @Nullable Integer cancelled,
            @Nullable Integer erased) {}

    /** Dates and times as text, in ISO 8601. */
    @Document("moved-conferences")
    private record StoredMove(String id, int schedule, String date, String startTime, String endTime) {}

    @Document("cancelled-conferences")
    private record StoredCancellation(String id) {}

    @Document("settled-letters")
    private record StoredSettlement(String id) {}

    private final MongoOperations mongo;

    public MongoRecalls(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public Recall of(String delegateId) {
        Stored stored = mongo.findById(delegateId, Stored.class);
        return stored == null ? Recall.NONE : new Recall(orNone(stored.cancelled()), orNone(stored.erased()));
    }

    @Override
    public boolean isSettled(String letter) {
        return mongo.exists(query(where("_id").is(letter)), StoredSettlement.class);
    }

    @Override
    public void settle(String letter) {
        mongo.upsert(query(where("_id").is(letter)), new Update().setOnInsert("settled", true), StoredSettlement.class);
    }

    private static int orNone(@Nullable Integer revision) {
        return revision == null ? 0 : revision;
    }

    @Override
    public void cancel(String delegateId, int revision) {
        raise(delegateId, CANCELLED, revision);
    }

    @Override
    public void erase(String delegateId, int revision) {
        raise(delegateId, ERASED, revision);
    }

    @Override
    public boolean isCancelled(String conferenceId) {
        return mongo.exists(query(where("_id").is(conferenceId)), StoredCancellation.class);
    }

    @Override
    public void cancelConference(String conferenceId) {
        mongo.upsert(
                query(where("_id").is(conferenceId)),
                new Update().setOnInsert("cancelled", true),
                StoredCancellation.class);
    }

    @Override
    public Optional<Moved> moved(String conferenceId) {
        return Optional.ofNullable(mongo.findById(conferenceId, StoredMove.class))
                .map(move -> new Moved(
                        move.schedule(),
                        LocalDate.parse(move.date()),
                        LocalTime.parse(move.startTime()),
                        LocalTime.parse(move.endTime())));
    }

    @Override
    public void move(String conferenceId, Moved to) {
        StoredMove move = new StoredMove(
                conferenceId,
                to.schedule(),
                to.date().toString(),
                to.startTime().toString(),
                to.endTime().toString());
        boolean known = mongo.updateFirst(
                                query(where("_id")
                                        .is(conferenceId)
                                        .and("schedule")
                                        .lt(to.schedule())),
                                new Update()
                                        .set("schedule", move.schedule())
                                        .set("date", move.date())
                                        .set("startTime", move.startTime())
                                        .set("endTime", move.endTime()),
                                StoredMove.class)
                        .getMatchedCount()
                == 1;
        if (!known) {
            try {
                mongo.insert(move);
            } catch (DuplicateKeyException isNewer) {
                // What is known is newer.
            }
        }
    }

    private void raise(String delegateId, String field, int revision) {
        mongo.upsert(query(where("_id").is(delegateId)), new Update().max(field, revision), Stored.class);
    }
}
