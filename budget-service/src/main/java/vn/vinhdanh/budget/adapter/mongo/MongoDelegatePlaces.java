package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.estimate.DelegatePlace;
import vn.vinhdanh.budget.domain.estimate.DelegatePlaces;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

public final class MongoDelegatePlaces
        extends AggregateStore<DelegatePlace, Void, MongoDelegatePlaces.DelegatePlaceDocument>
        implements DelegatePlaces {

    @Document("delegate-places")
    @CompoundIndex(def = "{'state.conferenceId': 1, 'state.taken': 1}", useGeneratedName = true)
    static final class DelegatePlaceDocument extends AggregateDocument<DelegatePlace> {}

    public MongoDelegatePlaces(AggregateStoreSupport support) {
        super(support, DelegatePlaceDocument.class, "delegate", DelegatePlace::commune, EventMapper.none());
    }

    @Override
    public int takenOf(String conferenceId) {
        return (int) mongo().count(
                        query(where("state.conferenceId")
                                .is(conferenceId)
                                .and("state.taken")
                                .is(true)),
                        DelegatePlaceDocument.class);
    }
}
