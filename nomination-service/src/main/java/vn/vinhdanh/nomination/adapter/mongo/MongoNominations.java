package vn.vinhdanh.nomination.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

public final class MongoNominations
        extends AggregateStore<Nomination, NominationEvent, MongoNominations.NominationDocument>
        implements Nominations {

    private static final int MOST_ALIKE = 100;

    @Document("nominations")
    @CompoundIndex(def = "{'commune': 1, 'state.dossier.conferenceId': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'commune': 1, 'state.dossier.proposal.nominee.likeness': 1}", useGeneratedName = true)
    static final class NominationDocument extends AggregateDocument<Nomination> {}

    public MongoNominations(AggregateStoreSupport support, EventMapper<NominationEvent> mapper) {
        super(
                support,
                NominationDocument.class,
                "nomination",
                nomination -> nomination.dossier().commune(),
                mapper);
    }

    @Override
    public List<Nomination> alike(Dossier dossier) {
        return page(
                        where("commune")
                                .is(dossier.commune())
                                .and("state.dossier.proposal.nominee.likeness")
                                .is(dossier.nominee().likeness())
                                .and("_id")
                                .ne(dossier.id()),
                        null,
                        MOST_ALIKE)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit) {
        return page(
                ListFilter.ofCommune(filter.commune())
                        .with("state.dossier.conferenceId", filter.conferenceId())
                        .with(
                                "state.stage",
                                filter.state() == null ? null : filter.state().name())
                        .with("state.dossier.unit", filter.unit())
                        .criteria(),
                after,
                limit);
    }
}
