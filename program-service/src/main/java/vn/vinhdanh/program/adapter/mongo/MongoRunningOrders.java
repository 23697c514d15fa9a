package vn.vinhdanh.program.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.stage.RunningOrders;

/** Running orders publish no events. */
public final class MongoRunningOrders
        extends AggregateStore<RunningOrder, Void, MongoRunningOrders.RunningOrderDocument> implements RunningOrders {

    @Document("running-orders")
    static final class RunningOrderDocument extends AggregateDocument<RunningOrder> {}

    public MongoRunningOrders(AggregateStoreSupport support) {
        super(support, RunningOrderDocument.class, "running order", RunningOrder::commune, EventMapper.none());
    }
}
