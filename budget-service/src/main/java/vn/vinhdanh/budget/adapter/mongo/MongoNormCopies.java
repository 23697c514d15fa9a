package vn.vinhdanh.budget.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.estimate.NormCopies;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

public final class MongoNormCopies extends AggregateStore<SpendingNorms, Void, MongoNormCopies.NormCopyDocument>
        implements NormCopies {

    @Document("norm-copies")
    static final class NormCopyDocument extends AggregateDocument<SpendingNorms> {}

    public MongoNormCopies(AggregateStoreSupport support) {
        super(support, NormCopyDocument.class, "norms", SpendingNorms::commune, EventMapper.none());
    }
}
