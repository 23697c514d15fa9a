package vn.vinhdanh.delegate.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.domain.congress.CongressEvent;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** Congress lists are found by the id of their conference. Nobody reads the first of two counts. */
public final class MongoCongressLists
        extends AggregateStore<CongressList, CongressEvent, MongoCongressLists.CongressListDocument>
        implements CongressLists {

    @Audited(
            readers = {Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN},
            secrets = "counting.first",
            untold = "learn-award")
    @Document("congress-lists")
    static final class CongressListDocument extends AggregateDocument<CongressList> {}

    public MongoCongressLists(AggregateStoreSupport support, EventMapper<CongressEvent> mapper) {
        super(support, CongressListDocument.class, "congress list", CongressList::commune, mapper);
    }
}
