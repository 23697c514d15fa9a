package vn.vinhdanh.delegate.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Passage;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/**
 * Takes over what a phone noted at its door, perhaps hours ago. Each note is settled by itself, so one that is refused
 * costs no other. The same notes again change nothing.
 */
public final class RecordPassages {

    /** @param takenBack true if the phone takes the passage back */
    public record Note(String delegateId, Passage passage, boolean takenBack) {}

    /**
     * @param delegate as it is now; null if there is no such delegate at this conference
     * @param refusal why the note was not taken over; null if it was
     */
    public record Settled(
            Note note,
            @Nullable Versioned<Delegate> delegate,
            @Nullable RuleViolation refusal) {}

    private final HoldDoorPass hold;
    private final Rosters rosters;
    private final Delegates delegates;
    private final FollowMerged followMerged;

    public RecordPassages(HoldDoorPass hold, Rosters rosters, Delegates delegates, FollowMerged followMerged) {
        this.hold = hold;
        this.rosters = rosters;
        this.delegates = delegates;
        this.followMerged = followMerged;
    }

    /**
     * @param notes in the order in which the phone made them
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore
     */
    public List<Settled> record(String token, List<Note> notes, CommandContext context) {
        Versioned<DoorPass> pass = hold.hold(token);
        CommandContext atDoor = context.by(pass.state().asActor(pass.id()));
        Roster roster = rosters.get(pass.state().conferenceId(), atDoor.actor()).state();
        roster.requireOpen();
        return notes.stream()
                .map(note -> settle(pass.state(), roster, note, atDoor))
                .toList();
    }

    private Settled settle(DoorPass pass, Roster roster, Note note, CommandContext context) {
        Versioned<Delegate> found;
        try {
            found = followMerged.follow(note.delegateId(), context);
        } catch (NotFound unknown) {
            return new Settled(note, null, null);
        }
        if (!found.state().conferenceId().equals(pass.conferenceId())) {
            return new Settled(note, null, null);
        }
        try {
            return new Settled(
                    note,
                    note.takenBack()
                            ? delegates.change(
                                    found,
                                    context.withAction("undo-check-in"),
                                    delegate -> CheckingIn.takeBack(delegate, note.passage()))
                            : delegates.change(
                                    found,
                                    context.withAction("check-in"),
                                    delegate -> CheckingIn.pass(delegate, roster.schedule(), note.passage())),
                    null);
        } catch (RuleViolation refusal) {
            return new Settled(note, delegates.get(found.id(), context.actor()), refusal);
        }
    }
}
