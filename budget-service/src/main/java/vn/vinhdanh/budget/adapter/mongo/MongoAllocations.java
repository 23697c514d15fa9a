package vn.vinhdanh.budget.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.budget.domain.fund.Allocation;
import vn.vinhdanh.budget.domain.fund.Allocations;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

public final class MongoAllocations extends AggregateStore<Allocation, FundEvent> implements Allocations {

    private static final String CONFERENCE = "state.fund.conferenceId";
    private static final String KIND = "state.fund.kind";

    public MongoAllocations(AggregateStoreSupport kit, EventMapper<FundEvent> wire) {
        super(
                kit,
                "allocations",
                "allocation",
                JsonStateMapping.of(Allocation.class, StateJson.mapper()),
                Allocation::commune,
                wire);
        kit.declareIndex("allocations", Indexes.ascending(CONFERENCE, KIND));
    }

    @Override
    public List<Allocation> of(FundId fund) {
        return collection()
                .find(and(
                        eq(CONFERENCE, fund.conferenceId()),
                        eq(KIND, fund.kind().name())))
                .map(document -> read(document).state())
                .into(new ArrayList<>());
    }
}
