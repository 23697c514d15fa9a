package vn.vinhdanh.delegate.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.DoorRules.AWalkInComesInByTheRule;
import vn.vinhdanh.delegate.domain.door.WalkIn;
import vn.vinhdanh.delegate.domain.door.WalkInBook;
import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;

/** Takes over whom a phone noted at its door who is not on the list, perhaps hours ago. The same notes again change nothing. */
public final class RecordWalkIns {

    /** @param takenBack true if the phone takes the note back */
    public record Note(WalkIn walkIn, boolean takenBack) {}

    /**
     * @param walkIn as it was settled; null if it could not be noted
     * @param refusal why the person was not let in, or the note not taken over; null otherwise
     */
    public record Settled(
            Note note, @Nullable WalkIn walkIn, @Nullable RuleViolation refusal) {}

    private final HoldDoorPass hold;
    private final Rosters rosters;
    private final WalkInBooks books;
    private final CountPlacesLeft placesLeft;

    public RecordWalkIns(HoldDoorPass hold, Rosters rosters, WalkInBooks books, CountPlacesLeft placesLeft) {
        this.hold = hold;
        this.rosters = rosters;
        this.books = books;
        this.placesLeft = placesLeft;
    }

    /**
     * @param notes in the order in which the phone made them
     * @throws vn.vinhdanh.delegate.domain.door.DoorRules.ADoorPassWasRevoked
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore
     */
    public List<Settled> record(String token, List<Note> notes, CommandContext context) {
        Versioned<DoorPass> pass = hold.hold(token);
        DoorPass door = pass.state();
        CommandContext atDoor = context.by(pass.state().asActor(pass.id()));
        Roster roster = rosters.get(door.conferenceId(), atDoor.actor()).state();
        roster.requireOpen();
        int left = placesLeft.count(door.conferenceId(), roster);
        return notes.stream().map(note -> settle(door, left, note, atDoor)).toList();
    }

    private Settled settle(DoorPass door, int left, Note note, CommandContext context) {
        WalkIn walkIn = note.walkIn();
        try {
            WalkInBook book = note.takenBack()
                    ? books.write(
                            door.conferenceId(),
                            door.commune(),
                            context.withAction("take-back-walk-in"),
                            current -> current.takeBack(walkIn))
                    : books.write(
                            door.conferenceId(),
                            door.commune(),
                            context.withAction("note-walk-in"),
                            current -> current.note(walkIn, left));
            WalkIn settled = book.find(walkIn.id()).orElseThrow();
            return new Settled(
                    note, settled, settled.stage() == WalkIn.Stage.REFUSED ? new AWalkInComesInByTheRule() : null);
        } catch (RuleViolation refusal) {
            return new Settled(note, null, refusal);
        }
    }
}
