package vn.vinhdanh.delegate.adapter.mongo;

import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.RosterEvent;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.platform.messaging.EventMapper;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.JsonStateMapping;
import vn.vinhdanh.platform.store.StateJson;

/** Rosters as documents; only ever looked up by the conference's id. */
public final class MongoRosters extends AggregateStore<Roster, RosterEvent> implements Rosters {

    public MongoRosters(AggregateStoreSupport kit, EventMapper<RosterEvent> wire) {
        super(kit, "rosters", "roster", JsonStateMapping.of(Roster.class, StateJson.mapper()), Roster::commune, wire);
    }
}
