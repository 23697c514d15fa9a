package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** What this service keeps of the plans, by the conference's id. */
public final class MongoConferences extends AggregateStore<Conference, Void, MongoConferences.ConferenceDocument>
        implements Conferences {

    @Document("conferences")
    static final class ConferenceDocument extends AggregateDocument<Conference> {}

    public MongoConferences(AggregateStoreSupport support) {
        super(support, ConferenceDocument.class, "conference", Conference::commune, EventMapper.none());
    }
}
