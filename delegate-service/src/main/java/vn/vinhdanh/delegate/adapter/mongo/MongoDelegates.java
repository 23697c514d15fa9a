package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Registering, placing and answering find delegates by id; only lists query. */
public final class MongoDelegates extends AggregateStore<Delegate, DelegateEvent, MongoDelegates.DelegateDocument>
        implements Delegates, DelegateLists {

    private static final String CONFERENCE = "state.conferenceId";
    private static final String NOMINATION = "state.roles.awards.nominationId";

    @Document("delegates")
    @CompoundIndex(def = "{'state.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.roles.awards.nominationId': 1}", useGeneratedName = true)
    static final class DelegateDocument extends AggregateDocument<Delegate> {}

    public MongoDelegates(AggregateStoreSupport support, EventMapper<DelegateEvent> mapper) {
        super(support, DelegateDocument.class, "delegate", Delegate::commune, mapper);
    }

    @Override
    public List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit) {
        Criteria wanted = where("commune").is(filter.commune()).and(CONFERENCE).is(filter.conferenceId());
        if (filter.unit() != null) {
            wanted = wanted.and("state.person.unit").is(filter.unit());
        }
        if (filter.state() != null) {
            wanted = wanted.and("state.state").is(filter.state().name());
        }
        if (filter.group() != null) {
            wanted = wanted.and("state.roles.groups").is(filter.group());
        }
        return page(wanted, after, limit);
    }

    @Override
    public List<Versioned<Delegate>> all(String conferenceId) {
        return all(where(CONFERENCE).is(conferenceId));
    }

    /** Most awardees have the id that follows from the nomination. Those who were registered before are searched. */
    @Override
    public Optional<Versioned<Delegate>> findByNomination(String conferenceId, String nominationId) {
        Criteria byId = where("_id")
                .is(Ids.named("delegate", nominationId))
                .and(NOMINATION)
                .is(nominationId);
        return first(byId)
                .or(() ->
                        first(where(NOMINATION).is(nominationId).and(CONFERENCE).is(conferenceId)));
    }

    @Override
    public DelegateCounts count(String conferenceId) {
        Map<State, Integer> count = new EnumMap<>(State.class);
        Map<String, Integer> deliveries = new TreeMap<>();
        Query states = query(where(CONFERENCE).is(conferenceId));
        states.fields().include("state.state", "state.invitation.delivery");
        for (org.bson.Document found : mongo().find(states, org.bson.Document.class, collection())) {
            org.bson.Document state = found.get("state", org.bson.Document.class);
            count.merge(State.valueOf(state.getString("state")), 1, Integer::sum);
            org.bson.Document invitation = state.get("invitation", org.bson.Document.class);
            if (invitation != null) {
                deliveries.merge(invitation.getString("delivery"), 1, Integer::sum);
            }
        }
        return new DelegateCounts(count, deliveries);
    }
}
