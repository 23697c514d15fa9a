package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.door.DoorPass;
import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** What a phone takes to its door: everybody who may come in, so that it needs no network there. */
public final class PrepareDoor {

    /**
     * @param expected everybody but the cancelled; of who waits or has declined, the phone says so
     * @param walkInsLeft how many more may come in who are not on the list; empty if there is no limit
     */
    public record Prepared(
            Versioned<DoorPass> pass,
            Roster roster,
            List<Versioned<Delegate>> expected,
            Optional<Integer> walkInsLeft) {}

    private final HoldDoorPass hold;
    private final Rosters rosters;
    private final DelegateLists lists;
    private final WalkInBooks books;
    private final CountPlacesLeft placesLeft;

    public PrepareDoor(
            HoldDoorPass hold, Rosters rosters, DelegateLists lists, WalkInBooks books, CountPlacesLeft placesLeft) {
        this.hold = hold;
        this.rosters = rosters;
        this.lists = lists;
        this.books = books;
        this.placesLeft = placesLeft;
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
                        .toList(),
                books.read(conferenceId, roster.commune()).left(placesLeft.count(conferenceId, roster)));
    }
}
