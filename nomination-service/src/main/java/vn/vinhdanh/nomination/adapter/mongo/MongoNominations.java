package vn.vinhdanh.nomination.adapter.mongo;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoNominations
        extends AggregateStore<Nomination, NominationEvent, MongoNominations.NominationDocument>
        implements Nominations {

    private static final int MOST_ALIKE = 100;

    /** Enough for a name in all conferences: one that the rule against two awards did not see would be rewarded twice. */
    private static final int MOST_ALIKE_SUBMITTED = 1_000;

    private static final String CONFERENCE = "state.dossier.conferenceId";
    private static final String UNIT = "state.dossier.unit";
    private static final String STATE = "state.stage";
    private static final String DRAFT = NominationState.DRAFT.name();
    private static final String NAME = "state.dossier.proposal.nominee.likeness";

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY})
    @Document("nominations")
    @CompoundIndex(def = "{'commune': 1, 'state.dossier.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'commune': 1, 'state.dossier.proposal.nominee.likeness': 1}", useGeneratedName = true)
    @CompoundIndex(
            def = "{'commune': 1, 'state.dossier.conferenceId': 1, 'state.stage': 1, '_id': 1}",
            useGeneratedName = true)
    @CompoundIndex(
            def = "{'commune': 1, 'state.dossier.conferenceId': 1, 'createdAt': 1, '_id': 1,"
                    + " 'state.dossier.proposal.nominee.likeness': 1}",
            useGeneratedName = true)
    static final class NominationDocument extends AggregateDocument<Nomination> {}

    private record CountOfState(NominationState id, long count) {}

    public MongoNominations(AggregateStoreSupport support, EventMapper<NominationEvent> mapper) {
        super(
                support,
                NominationDocument.class,
                "nomination",
                nomination -> nomination.dossier().commune(),
                mapper);
    }

    @Override
    public List<Nomination> alike(Collection<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        List<String> names = dossiers.stream()
                .map(dossier -> dossier.nominee().likeness())
                .distinct()
                .toList();
        String commune = dossiers.iterator().next().commune();
        // Drafts apart: any number of them must not hide one that is submitted.
        return Stream.concat(
                        some(alike(commune, names).and(STATE).ne(DRAFT), MOST_ALIKE_SUBMITTED * names.size()).stream(),
                        some(alike(commune, names).and(STATE).is(DRAFT), MOST_ALIKE * names.size()).stream())
                .map(Versioned::state)
                .toList();
    }

    private static Criteria alike(String commune, List<String> names) {
        Criteria ofCommune = where("commune").is(commune).and(NAME);
        // An equality where it is possible: not every store uses an index for a choice of values after another field.
        return names.size() == 1 ? ofCommune.is(names.getFirst()) : ofCommune.in(names);
    }

    @Override
    public Map<NominationState, Long> count(String commune, String conferenceId, @Nullable Set<String> units) {
        Criteria wanted = ListFilter.ofCommune(commune)
                .with(CONFERENCE, conferenceId)
                .withAnyOf(UNIT, units)
                .criteria();
        Map<NominationState, Long> counts = new EnumMap<>(NominationState.class);
        mongo().aggregate(
                        newAggregation(match(wanted), group(STATE).count().as("count")),
                        collection(),
                        CountOfState.class)
                .forEach(state -> counts.put(state.id(), state.count()));
        return counts;
    }

    @Override
    public List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit) {
        Criteria wanted = ListFilter.ofCommune(filter.commune())
                .with(CONFERENCE, filter.conferenceId())
                .with(STATE, filter.state() == null ? null : filter.state().name())
                .withAnyOf(UNIT, filter.units())
                .withName(NAME, filter.name())
                .criteria();
        return filter.newestFirst() ? newest(wanted, after, limit) : page(wanted, after, limit);
    }
}
