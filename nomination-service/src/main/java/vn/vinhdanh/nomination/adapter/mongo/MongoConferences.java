package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;

/** Plans as documents, by the conference's id. */
public final class MongoConferences extends AggregateStore<Conference, Void> implements Conferences {

    public MongoConferences(AggregateStoreSupport kit) {
        super(
                kit,
                "conferences",
                "conference",
                JsonStateMapping.of(Conference.class, NominationJson.MAPPER),
                Conference::commune,
                NoEvents.KEPT);
    }
}
