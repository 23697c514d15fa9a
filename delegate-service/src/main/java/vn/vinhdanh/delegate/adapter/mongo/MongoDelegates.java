package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.vinhdanh.delegate.application.DelegateLists;
import vn.vinhdanh.delegate.application.ListDelegates;
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
import vn.vinhdanh.platform.store.FoldedPattern;

/** Registering, placing and answering find delegates by id; only lists query. */
public final class MongoDelegates extends AggregateStore<Delegate, DelegateEvent, MongoDelegates.DelegateDocument>
        implements Delegates, DelegateLists {

    private static final String CONFERENCE = "state.conferenceId";
    private static final String AWARDS = "state.roles.awards";
    private static final String NOMINATION = AWARDS + ".nominationId";
    private static final String PARTING = "state.identity.parting";

    @Document("delegates")
    @CompoundIndex(def = "{'state.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.roles.awards.nominationId': 1}", useGeneratedName = true)
    @CompoundIndex(
            def = "{'state.conferenceId': 1, 'createdAt': 1, '_id': 1, 'state.person.name': 1}",
            useGeneratedName = true)
    static final class DelegateDocument extends AggregateDocument<Delegate> {}

    public MongoDelegates(AggregateStoreSupport support, EventMapper<DelegateEvent> mapper) {
        super(support, DelegateDocument.class, "delegate", Delegate::commune, mapper);
    }

    @Override
    public List<Versioned<Delegate>> page(Filter filter, @Nullable String after, int limit) {
        ListDelegates.Query query = filter.query();
        Map<String, @Nullable String> chosen = new LinkedHashMap<>();
        chosen.put(CONFERENCE, query.conferenceId());
        chosen.put("state.state", query.state() == null ? null : query.state().name());
        chosen.put("state.roles.groups", query.group());
        chosen.put(NOMINATION, query.nominationId());
        Criteria wanted = where("commune").is(filter.commune());
        for (Map.Entry<String, @Nullable String> field : chosen.entrySet()) {
            if (field.getValue() != null) {
                wanted = wanted.and(field.getKey()).is(field.getValue());
            }
        }
        if (filter.units() != null) {
            wanted = wanted.and("state.person.unit").in(filter.units());
        }
        Pattern name = FoldedPattern.of(query.name());
        if (name != null) {
            wanted = wanted.and("state.person.name").regex(name);
        }
        return query.newestFirst() ? newest(wanted, after, limit) : page(wanted, after, limit);
    }

    @Override
    public List<Versioned<Delegate>> all(String conferenceId) {
        return all(where(CONFERENCE).is(conferenceId));
    }

    /** A parting that ends between the first two queries has given the award to a delegate of its own by then. */
    @Override
    public Optional<Versioned<Delegate>> findByNomination(String conferenceId, String nominationId) {
        Criteria parting = where(CONFERENCE)
                .is(conferenceId)
                .and(PARTING + ".roles.awards.nominationId")
                .is(nominationId);
        return ownerOf(conferenceId, nominationId).or(() -> any(parting)).or(() -> ownerOf(conferenceId, nominationId));
    }

    @Override
    public Optional<Versioned<Delegate>> findHaving(String conferenceId, String nominationId) {
        Criteria unrevoked =
                where("nominationId").is(nominationId).and("revoked").is(false);
        Criteria own = where(CONFERENCE).is(conferenceId).and(AWARDS).elemMatch(unrevoked);
        Criteria parting = where(CONFERENCE)
                .is(conferenceId)
                .and(PARTING)
                .elemMatch(where("roles.awards").elemMatch(unrevoked));
        return any(own).or(() -> any(parting)).or(() -> any(own));
    }

    /** Most awardees have the id that follows from the nomination. Those who were registered before are searched. */
    private Optional<Versioned<Delegate>> ownerOf(String conferenceId, String nominationId) {
        Criteria byId = where("_id")
                .is(Ids.named("delegate", nominationId))
                .and(NOMINATION)
                .is(nominationId);
        Optional<Versioned<Delegate>> awardee = any(byId);
        if (awardee.filter(found -> found.state().mergedInto() == null).isPresent()) {
            return awardee;
        }
        List<Versioned<Delegate>> having =
                all(where(NOMINATION).is(nominationId).and(CONFERENCE).is(conferenceId));
        return having.stream()
                .filter(found -> found.state().mergedInto() == null)
                .findFirst()
                .or(() -> having.stream().findFirst());
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
