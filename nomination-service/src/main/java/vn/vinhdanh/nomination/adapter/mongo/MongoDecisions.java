package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.NumberedDecision;
import vn.vinhdanh.platform.messaging.WireFormat;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StoreKit;

/** Decisions as documents; the id follows from commune, year and number, so one number is used once, or given up. */
public final class MongoDecisions extends AggregateStore<NumberedDecision, DecisionEvent> implements Decisions {

    private static final String COLLECTION = "decisions";
    private static final String CONFERENCE = "state.letterhead.conferenceId";

    public MongoDecisions(StoreKit kit, WireFormat<DecisionEvent> wire) {
        super(
                kit,
                COLLECTION,
                "decision",
                JsonStateMapping.of(NumberedDecision.class, States.MAPPER),
                NumberedDecision::commune,
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
    }

    @Override
    public List<Stored<Decision>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return collection()
                .find(Filters.and(
                        Lists.narrowed(commune, after)
                                .with(CONFERENCE, conferenceId)
                                .toFilter(),
                        Filters.ne("state.stage", States.GIVEN_UP)))
                .projection(Lists.STATE)
                .sort(Lists.BY_ID)
                .limit(limit)
                .map(this::read)
                .map(stored -> new Stored<>(stored.id(), stored.version(), (Decision) stored.state()))
                .into(new ArrayList<>());
    }
}
