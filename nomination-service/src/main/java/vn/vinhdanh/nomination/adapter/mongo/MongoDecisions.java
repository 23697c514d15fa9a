package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.platform.messaging.WireFormat;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StoreKit;

/** Decisions as documents; the id follows from commune, year and number, so one number is used once. */
public final class MongoDecisions extends AggregateStore<Decision, DecisionEvent> implements Decisions {

    private static final String COLLECTION = "decisions";
    private static final String CONFERENCE = "state.letterhead.conferenceId";

    public MongoDecisions(StoreKit kit, WireFormat<DecisionEvent> wire) {
        super(kit, COLLECTION, "decision", JsonStateMapping.of(Decision.class, States.MAPPER), Decision::commune, wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
    }

    @Override
    public List<Stored<Decision>> list(
            String commune, @Nullable String conferenceId, @Nullable String after, int limit) {
        return collection()
                .find(Lists.narrowed(commune, after)
                        .with(CONFERENCE, conferenceId)
                        .toFilter())
                .projection(Lists.STATE)
                .sort(Lists.BY_ID)
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }
}
