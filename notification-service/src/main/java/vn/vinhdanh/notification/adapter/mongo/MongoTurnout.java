package vn.vinhdanh.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import vn.vinhdanh.notification.domain.Turnout;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** One document for each delegate who answered or came, and each conference that is closed. No names. */
public final class MongoTurnout implements Turnout {

    private static final String POSITION = "position";

    @Document("answers")
    private record StoredAnswer(String id, int revision) {}

    @Document("presences")
    private record StoredPresence(String id, long position, boolean present) {}

    @Document("closed-conferences")
    private record StoredClosing(String id) {}

    private final MongoOperations mongo;

    public MongoTurnout(AggregateStoreSupport support) {
        mongo = support.mongo();
    }

    @Override
    public void answer(String delegateId, int revision) {
        mongo.upsert(query(where("_id").is(delegateId)), new Update().max("revision", revision), StoredAnswer.class);
    }

    @Override
    public int answeredRevision(String delegateId) {
        @Nullable StoredAnswer answer = mongo.findById(delegateId, StoredAnswer.class);
        return answer == null ? 0 : answer.revision();
    }

    @Override
    public void attend(String delegateId, long position, boolean present) {
        boolean known = mongo.updateFirst(
                                query(where("_id").is(delegateId).and(POSITION).lt(position)),
                                new Update().set(POSITION, position).set("present", present),
                                StoredPresence.class)
                        .getMatchedCount()
                == 1;
        if (!known) {
            try {
                mongo.insert(new StoredPresence(delegateId, position, present));
            } catch (DuplicateKeyException isNewer) {
                // What is known is newer.
            }
        }
    }

    @Override
    public boolean isPresent(String delegateId) {
        @Nullable StoredPresence presence = mongo.findById(delegateId, StoredPresence.class);
        return presence != null && presence.present();
    }

    @Override
    public void close(String conferenceId) {
        mongo.upsert(
                query(where("_id").is(conferenceId)), new Update().setOnInsert("closed", true), StoredClosing.class);
    }

    @Override
    public boolean isClosed(String conferenceId) {
        return mongo.exists(query(where("_id").is(conferenceId)), StoredClosing.class);
    }
}
