package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.nomination.domain.award.Corrections;
import vn.vinhdanh.nomination.domain.award.NormBooks;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;

/** A commune's corrections as one document, by the commune's slug. */
public final class MongoNormBooks extends AggregateStore<Corrections, Void> implements NormBooks {

    public MongoNormBooks(AggregateStoreSupport kit) {
        super(
                kit,
                "norm-books",
                "book of norms",
                JsonStateMapping.of(Corrections.class, NominationJson.MAPPER),
                Corrections::commune,
                NoEvents.KEPT);
    }
}
