package vn.vinhdanh.delegate.adapter.mongo;

import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.WalkInBook;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.platform.conferences.ConferenceUse;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.units.KnownUnits;

/** How the states of this service are stored. */
public final class DelegateStates {

    private DelegateStates() {}

    public static StateMappings mappings() {
        return StateMappings.of(
                StateMapping.json(Delegate.class, StateJson.mapper()),
                StateMapping.json(DoorPass.class, StateJson.mapper()),
                StateMapping.json(WalkInBook.class, StateJson.mapper()),
                StateMapping.json(Roster.class, StateJson.mapper()),
                StateMapping.json(Hall.class, StateJson.mapper()),
                StateMapping.json(SeatingPlan.class, StateJson.mapper()),
                StateMapping.json(CongressList.class, StateJson.mapper()),
                StateMapping.json(KnownUnits.class, StateJson.mapper()),
                StateMapping.json(ConferenceUse.class, StateJson.mapper()));
    }
}
