package vn.vinhdanh.delegate.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Rosters are only found by the conference's id. */
public final class MongoRosters extends AggregateStore<Roster, RosterEvent, MongoRosters.RosterDocument>
        implements Rosters {

    @Document("rosters")
    static final class RosterDocument extends AggregateDocument<Roster> {}

    public MongoRosters(AggregateStoreSupport support, EventMapper<RosterEvent> mapper) {
        super(support, RosterDocument.class, "roster", Roster::commune, mapper);
    }
}
