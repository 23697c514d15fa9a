package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.nomination.domain.certificate.StageArrangement;
import vn.vinhdanh.nomination.domain.certificate.StageArrangements;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** What this service keeps of the orders of the stages, by the conference's id. */
public final class MongoStageArrangements
        extends AggregateStore<StageArrangement, Void, MongoStageArrangements.ArrangementDocument>
        implements StageArrangements {

    @Document("stage-arrangements")
    static final class ArrangementDocument extends AggregateDocument<StageArrangement> {}

    public MongoStageArrangements(AggregateStoreSupport support) {
        super(support, ArrangementDocument.class, "stage arrangement", StageArrangement::commune, EventMapper.none());
    }
}
