package vn.vinhdanh.delegate.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.delegate.application.RosterLists;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** Rosters are found by the conference's id; those of a commune when its register of units has changed. */
public final class MongoRosters extends AggregateStore<Roster, RosterEvent, MongoRosters.RosterDocument>
        implements Rosters, RosterLists {

    @Document("rosters")
    @CompoundIndex(def = "{'commune': 1, '_id': 1}", useGeneratedName = true)
    static final class RosterDocument extends AggregateDocument<Roster> {}

    public MongoRosters(AggregateStoreSupport support, EventMapper<RosterEvent> mapper) {
        super(support, RosterDocument.class, "roster", Roster::commune, mapper);
    }

    @Override
    public List<String> ofCommune(String commune) {
        return all(where("commune").is(commune)).stream().map(Versioned::id).toList();
    }
}
