package vn.vinhdanh.delegate.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

/** Delegates as documents. Registering, placing and answering look up by id; only lists query. */
public final class MongoDelegates extends AggregateStore<Delegate, DelegateEvent> implements Delegates, DelegateLists {

    private static final String COLLECTION = "delegates";
    private static final String CONFERENCE = "state.conferenceId";
    private static final String NOMINATION = "state.roles.awards.nominationId";
    private static final Bson WITHOUT_TRAIL = Projections.exclude("history", "outbox");

    public MongoDelegates(AggregateStoreSupport kit, EventMapper<DelegateEvent> wire) {
        super(
                kit,
                COLLECTION,
                "delegate",
                JsonStateMapping.of(Delegate.class, StateJson.mapper()),
                Delegate::commune,
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending(CONFERENCE, "_id"));
        kit.declareIndex(COLLECTION, Indexes.ascending(NOMINATION));
    }

    @Override
    public List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(eq("commune", filter.commune()));
        wanted.add(eq(CONFERENCE, filter.conferenceId()));
        if (filter.unit() != null) {
            wanted.add(eq("state.person.unit", filter.unit()));
        }
        if (filter.state() != null) {
            wanted.add(eq("state.state", filter.state().name()));
        }
        if (filter.group() != null) {
            wanted.add(eq("state.roles.groups", filter.group()));
        }
        if (after != null) {
            wanted.add(gt("_id", after));
        }
        return found(and(wanted)).limit(limit).map(this::read).into(new ArrayList<>());
    }

    @Override
    public List<Versioned<Delegate>> all(String conferenceId) {
        return found(eq(CONFERENCE, conferenceId)).map(this::read).into(new ArrayList<>());
    }

    /** Most awardees have the id that follows from the nomination; who was on the list before is looked for. */
    @Override
    public Optional<Versioned<Delegate>> ofNomination(String conferenceId, String nominationId) {
        Bson awarded = eq(NOMINATION, nominationId);
        Document byId = collection()
                .find(and(eq("_id", Ids.named("delegate", nominationId)), awarded))
                .projection(WITHOUT_TRAIL)
                .first();
        Document known = byId != null
                ? byId
                : found(and(awarded, eq(CONFERENCE, conferenceId))).first();
        return Optional.ofNullable(known).map(this::read);
    }

    @Override
    public Tally tally(String conferenceId) {
        Map<State, Integer> count = new EnumMap<>(State.class);
        Map<String, Integer> outcomes = new TreeMap<>();
        collection()
                .find(eq(CONFERENCE, conferenceId))
                .projection(Projections.include("state.state", "state.invitation.delivery"))
                .forEach(document -> {
                    Document state = document.get("state", Document.class);
                    count.merge(State.valueOf(state.getString("state")), 1, Integer::sum);
                    Document invitation = state.get("invitation", Document.class);
                    if (invitation != null) {
                        outcomes.merge(invitation.getString("delivery"), 1, Integer::sum);
                    }
                });
        return new Tally(count, outcomes);
    }

    private FindIterable<Document> found(Bson wanted) {
        return collection().find(wanted).projection(WITHOUT_TRAIL).sort(Sorts.ascending("_id"));
    }
}
