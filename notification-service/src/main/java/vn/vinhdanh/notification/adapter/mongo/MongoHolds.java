package vn.vinhdanh.notification.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Hold;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.platform.store.StateMapping;

/** Found by their id only. */
public final class MongoHolds extends AggregateStore<Hold, Void, MongoHolds.HoldDocument> implements Holds {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE})
    @Document("holds")
    static final class HoldDocument extends AggregateDocument<Hold> {}

    public MongoHolds(AggregateStoreSupport support) {
        super(support, HoldDocument.class, "hold", Hold::commune, EventMapper.none());
    }

    public static StateMapping<Hold> mapping() {
        return StateMapping.json(Hold.class, StateJson.mapper());
    }
}
