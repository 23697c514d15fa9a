package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorPasses;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** The secretariat gives a phone a pass for one door. */
public final class IssueDoorPass {

    private final DoorPasses passes;
    private final Rosters rosters;
    private final Ids ids;

    public IssueDoorPass(DoorPasses passes, Rosters rosters, Ids ids) {
        this.passes = passes;
        this.rosters = rosters;
        this.ids = ids;
    }

    /**
     * @param phone which phone gets it, as the secretariat calls it
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksWithAFixedDate
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksUntilTheDayIsOver
     */
    public Versioned<DoorPass> issue(
            String conferenceId, String door, String phone, @Nullable String key, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        roster.requireOpen();
        var issued = DoorPass.issue(roster, conferenceId, door, phone);
        issued.state().requireReading(roster, context.at());
        String id = ids.forCreation(context.actor(), "door-pass", key);
        return passes.create(id, issued, context.withAction("issue-pass"))
                .orElseGet(() -> passes.get(id, context.actor()));
    }
}
