package vn.vinhdanh.nomination.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessionEvent;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** While a vote is open, its totals are stored encrypted. */
public final class MongoCouncilSessions
        extends AggregateStore<CouncilSession, CouncilSessionEvent, MongoCouncilSessions.CouncilSessionDocument>
        implements CouncilSessions {

    @Document("council-sessions")
    @CompoundIndex(def = "{'commune': 1, 'state.council.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    static final class CouncilSessionDocument extends AggregateDocument<CouncilSession> {}

    public MongoCouncilSessions(AggregateStoreSupport support, EventMapper<CouncilSessionEvent> mapper) {
        super(
                support,
                CouncilSessionDocument.class,
                "council session",
                session -> session.council().commune(),
                mapper);
    }

    @Override
    public List<Versioned<CouncilSession>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return page(
                ListFilter.ofCommune(commune)
                        .with("state.council.conferenceId", conferenceId)
                        .criteria(),
                after,
                limit);
    }
}
