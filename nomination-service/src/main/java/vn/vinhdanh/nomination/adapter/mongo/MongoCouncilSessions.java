package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.CouncilSessionEvent;
import vn.vinhdanh.nomination.domain.council.CouncilSessions;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;

/** Sessions as documents. While a vote is open its totals are in them sealed. */
public final class MongoCouncilSessions extends AggregateStore<CouncilSession, CouncilSessionEvent>
        implements CouncilSessions {

    private static final String COLLECTION = "council-sessions";
    private static final String CONFERENCE = "state.council.conferenceId";

    public MongoCouncilSessions(AggregateStoreSupport kit, EventMapper<CouncilSessionEvent> wire, BallotSeal seal) {
        super(
                kit,
                COLLECTION,
                "council session",
                new EncryptedBallotMapping(JsonStateMapping.of(CouncilSession.class, NominationJson.MAPPER), seal),
                session -> session.council().commune(),
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
    }

    @Override
    public List<Versioned<CouncilSession>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return collection()
                .find(ListFilter.narrowed(commune, after)
                        .with(CONFERENCE, conferenceId)
                        .toFilter())
                .projection(ListFilter.STATE)
                .sort(ListFilter.BY_ID)
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }
}
