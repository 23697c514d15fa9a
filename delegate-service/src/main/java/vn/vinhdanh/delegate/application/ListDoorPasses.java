package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorPasses;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Which phones check people in. */
public final class ListDoorPasses {

    private final DoorPasses passes;
    private final Rosters rosters;

    public ListDoorPasses(DoorPasses passes, Rosters rosters) {
        this.passes = passes;
        this.rosters = rosters;
    }

    public List<Versioned<DoorPass>> list(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return passes.ofConference(rosters.get(conferenceId, reader).id());
    }
}
