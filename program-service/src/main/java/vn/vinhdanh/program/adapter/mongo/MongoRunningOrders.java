package vn.vinhdanh.program.adapter.mongo;

import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** The collection {@code running-orders}. Its documents announce nothing, so there is nothing to put on the wire. */
public final class MongoRunningOrders extends AggregateStore<RunningOrder, Void> implements RunningOrders {

    public MongoRunningOrders(AggregateStoreSupport kit) {
        super(
                kit,
                "running-orders",
                "running order",
                JsonStateMapping.of(RunningOrder.class, StateJson.mapper()),
                RunningOrder::commune,
                (_, id) -> {
                    throw new IllegalStateException("a running order has no events: " + id);
                });
    }
}
