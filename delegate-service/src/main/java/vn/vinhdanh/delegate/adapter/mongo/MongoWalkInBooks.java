package vn.vinhdanh.delegate.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.domain.door.WalkInBook;
import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The books of walk-ins are found by the id of their conference. They publish no events. */
public final class MongoWalkInBooks extends AggregateStore<WalkInBook, Void, MongoWalkInBooks.WalkInBookDocument>
        implements WalkInBooks {

    @Document("walk-ins")
    static final class WalkInBookDocument extends AggregateDocument<WalkInBook> {}

    public MongoWalkInBooks(AggregateStoreSupport support) {
        super(support, WalkInBookDocument.class, "book of walk-ins", WalkInBook::commune, EventMapper.none());
    }
}
