package vn.vinhdanh.budget.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoFunds extends AggregateStore<Fund, FundEvent, MongoFunds.FundDocument> implements Funds {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("funds")
    static final class FundDocument extends AggregateDocument<Fund> {}

    public MongoFunds(AggregateStoreSupport support, EventMapper<FundEvent> mapper) {
        super(support, FundDocument.class, "fund", Fund::commune, mapper);
    }
}
