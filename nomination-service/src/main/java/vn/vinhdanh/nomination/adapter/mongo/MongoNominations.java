package vn.vinhdanh.nomination.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;

/** Nominations as documents. */
public final class MongoNominations extends AggregateStore<Nomination, NominationEvent> implements Nominations {

    private static final String COLLECTION = "nominations";
    private static final String CONFERENCE = "state.dossier.conferenceId";
    private static final String UNIT = "state.dossier.unit";
    private static final String LIKENESS = "state.dossier.proposal.nominee.likeness";
    private static final String STAGE = "state.stage";
    private static final int MOST_ALIKE = 100;

    public MongoNominations(AggregateStoreSupport kit, EventMapper<NominationEvent> wire) {
        super(
                kit,
                COLLECTION,
                "nomination",
                JsonStateMapping.of(Nomination.class, NominationJson.MAPPER),
                nomination -> nomination.dossier().commune(),
                wire);
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", CONFERENCE, "_id"));
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", "_id"));
        kit.declareIndex(COLLECTION, Indexes.ascending("commune", LIKENESS));
    }

    @Override
    public List<Nomination> alike(Dossier dossier) {
        return collection()
                .find(Filters.and(
                        Filters.eq("commune", dossier.commune()),
                        Filters.eq(LIKENESS, dossier.nominee().likeness()),
                        Filters.ne("_id", dossier.id())))
                .projection(ListFilter.STATE)
                .limit(MOST_ALIKE)
                .map(document -> read(document).state())
                .into(new ArrayList<>());
    }

    @Override
    public List<Versioned<Nomination>> list(Filter filter, @Nullable String after, int limit) {
        Bson narrowed = ListFilter.narrowed(filter.commune(), after)
                .with(CONFERENCE, filter.conferenceId())
                .with(STAGE, filter.state() == null ? null : filter.state().name())
                .with(UNIT, filter.unit())
                .toFilter();
        return collection()
                .find(narrowed)
                .projection(ListFilter.STATE)
                .sort(ListFilter.BY_ID)
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }
}
