package vn.vinhdanh.program.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.ArrangementEvent;
import vn.vinhdanh.program.domain.ceremony.Arrangements;

public final class MongoArrangements
        extends AggregateStore<Arrangement, ArrangementEvent, MongoArrangements.ArrangementDocument>
        implements Arrangements {

    @Audited(readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN})
    @Document("arrangements")
    static final class ArrangementDocument extends AggregateDocument<Arrangement> {}

    public MongoArrangements(AggregateStoreSupport support, EventMapper<ArrangementEvent> mapper) {
        super(support, ArrangementDocument.class, "arrangement", Arrangement::commune, mapper);
    }
}
