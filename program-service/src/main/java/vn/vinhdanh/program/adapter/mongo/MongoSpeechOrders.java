package vn.vinhdanh.program.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.speech.SpeechOrder;
import vn.vinhdanh.program.domain.speech.SpeechOrders;

/** Orders of speeches publish no events. */
public final class MongoSpeechOrders extends AggregateStore<SpeechOrder, Void, MongoSpeechOrders.OrderDocument>
        implements SpeechOrders {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("speech-orders")
    static final class OrderDocument extends AggregateDocument<SpeechOrder> {}

    public MongoSpeechOrders(AggregateStoreSupport support) {
        super(support, OrderDocument.class, "order of speeches", SpeechOrder::commune, EventMapper.none());
    }
}
