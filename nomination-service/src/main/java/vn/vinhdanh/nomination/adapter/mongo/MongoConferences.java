package vn.vinhdanh.nomination.adapter.mongo;

import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StoreKit;

/** Plans as documents, by the conference's id. */
public final class MongoConferences extends AggregateStore<Conference, Void> implements Conferences {

    public MongoConferences(StoreKit kit) {
        super(
                kit,
                "conferences",
                "conference",
                JsonStateMapping.of(Conference.class, States.MAPPER),
                Conference::commune,
                Silence.KEPT);
    }
}
