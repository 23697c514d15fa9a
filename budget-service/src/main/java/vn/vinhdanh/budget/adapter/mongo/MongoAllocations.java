package vn.vinhdanh.budget.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

public final class MongoAllocations extends AggregateStore<Allocation, FundEvent, MongoAllocations.AllocationDocument>
        implements Allocations {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.ACCOUNTANT})
    @Document("allocations")
    @CompoundIndex(def = "{'state.fund.conferenceId': 1, 'state.fund.kind': 1}", useGeneratedName = true)
    @CompoundIndex(def = "{'state.takenFrom.conferenceId': 1, 'state.takenFrom.kind': 1}", useGeneratedName = true)
    static final class AllocationDocument extends AggregateDocument<Allocation> {}

    public MongoAllocations(AggregateStoreSupport support, EventMapper<FundEvent> mapper) {
        super(support, AllocationDocument.class, "allocation", Allocation::commune, mapper);
    }

    @Override
    public List<Versioned<Allocation>> of(FundId fund) {
        return all(new Criteria()
                .orOperator(
                        where("state.fund.conferenceId")
                                .is(fund.owner())
                                .and("state.fund.kind")
                                .is(fund.kind().name()),
                        where("state.takenFrom.conferenceId")
                                .is(fund.owner())
                                .and("state.takenFrom.kind")
                                .is(fund.kind().name())));
    }
}
