package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;

/** Decisions as documents; the id follows from commune, year and number, so one number is used once, or given up. */
public final class MongoDecisions extends AggregateStore<DecisionRecord, DecisionEvent> implements Decisions {

    private static final String COLLECTION = "decisions";
    private static final String CONFERENCE = "state.letterhead.conferenceId";

    public MongoDecisions(AggregateStoreSupport kit, EventMapper<DecisionEvent> wire) {
        super(
                kit,
                COLLECTION,
                "decision",
                JsonStateMapping.of(DecisionRecord.class, NominationJson.MAPPER),
                DecisionRecord::commune,
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
    }

    @Override
    public List<Versioned<Decision>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return collection()
                .find(Filters.and(
                        ListFilter.narrowed(commune, after)
                                .with(CONFERENCE, conferenceId)
                                .toFilter(),
                        Filters.ne("state.stage", NominationJson.GIVEN_UP)))
                .projection(ListFilter.STATE)
                .sort(ListFilter.BY_ID)
                .limit(limit)
                .map(this::read)
                .map(stored -> new Versioned<>(stored.id(), stored.version(), (Decision) stored.state()))
                .into(new ArrayList<>());
    }
}
