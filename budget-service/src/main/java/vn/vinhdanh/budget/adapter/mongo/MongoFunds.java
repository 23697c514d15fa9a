package vn.vinhdanh.budget.adapter.mongo;

import vn.vinhdanh.budget.domain.fund.Fund;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.Funds;
import vn.vinhdanh.platform.messaging.WireFormat;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;
import vn.vinhdanh.platform.store.StoreKit;

public final class MongoFunds extends AggregateStore<Fund, FundEvent> implements Funds {

    public MongoFunds(StoreKit kit, WireFormat<FundEvent> wire) {
        super(kit, "funds", "fund", JsonStateMapping.of(Fund.class, StateJson.mapper()), Fund::commune, wire);
    }
}
