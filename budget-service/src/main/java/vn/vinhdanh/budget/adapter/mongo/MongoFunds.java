package vn.vinhdanh.budget.adapter.mongo;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

public final class MongoFunds extends AggregateStore<Fund, FundEvent> implements Funds {

    public MongoFunds(AggregateStoreSupport kit, EventMapper<FundEvent> wire) {
        super(kit, "funds", "fund", JsonStateMapping.of(Fund.class, StateJson.mapper()), Fund::commune, wire);
    }
}
