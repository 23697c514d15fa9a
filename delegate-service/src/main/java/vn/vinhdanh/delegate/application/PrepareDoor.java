package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** What a phone takes to its door: everybody who may come in, so that it needs no network there. */
public final class PrepareDoor {

    /** @param expected everybody but the cancelled; of who waits or has declined, the phone says so */
    public record Prepared(Versioned<DoorPass> pass, Roster roster, List<Versioned<Delegate>> expected) {}

    private final HoldDoorPass hold;
    private final Rosters rosters;
    private final DelegateLists lists;

    public PrepareDoor(HoldDoorPass hold, Rosters rosters, DelegateLists lists) {
        this.hold = hold;
        this.rosters = rosters;
        this.lists = lists;
    }

    /**
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorWorksUntilTheDayIsOver
     */
    public Prepared prepare(String token, CommandContext context) {
        Versioned<DoorPass> pass = hold.hold(token);
        String conferenceId = pass.state().conferenceId();
        Roster roster =
                rosters.get(conferenceId, pass.state().asActor(pass.id())).state();
        pass.state().requireReading(roster, context.at());
        return new Prepared(
                pass,
                roster,
                lists.all(conferenceId).stream()
                        .filter(delegate -> delegate.state().state() != State.CANCELLED)
                        .toList());
    }
}
