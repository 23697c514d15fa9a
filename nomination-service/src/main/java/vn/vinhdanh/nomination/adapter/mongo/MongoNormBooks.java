package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.nomination.domain.award.NormEvent;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.Audited;

/** A commune's corrections of norms, by the commune's slug. */
public final class MongoNormBooks extends AggregateStore<Corrections, NormEvent, MongoNormBooks.NormBookDocument>
        implements NormBooks {

    @Audited(readers = {Role.SECRETARIAT, Role.CHAIRMAN, Role.COUNCIL_SECRETARY, Role.ACCOUNTANT})
    @Document("norm-books")
    static final class NormBookDocument extends AggregateDocument<Corrections> {}

    public MongoNormBooks(AggregateStoreSupport support, EventMapper<NormEvent> mapper) {
        super(support, NormBookDocument.class, "book of norms", Corrections::commune, mapper);
    }
}
