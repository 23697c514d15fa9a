package vn.vinhdanh.budget.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.estimate.Estimate;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent;
import vn.vinhdanh.budget.domain.estimate.Estimates;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoEstimates extends AggregateStore<Estimate, EstimateEvent, MongoEstimates.EstimateDocument>
        implements Estimates {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("estimates")
    static final class EstimateDocument extends AggregateDocument<Estimate> {}

    public MongoEstimates(AggregateStoreSupport support, EventMapper<EstimateEvent> mapper) {
        super(support, EstimateDocument.class, "estimate", Estimate::commune, mapper);
    }
}
