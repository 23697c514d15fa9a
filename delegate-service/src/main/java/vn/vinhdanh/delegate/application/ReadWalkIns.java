package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.door.WalkInBook;
import vn.vinhdanh.delegate.domain.door.WalkInBooks;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Who came without being on the list, and how many more may. */
public final class ReadWalkIns {

    /** @param left how many more the rule admits; empty if it sets no limit */
    public record WalkIns(WalkInBook book, Optional<Integer> left) {}

    private final WalkInBooks books;
    private final Rosters rosters;
    private final CountPlacesLeft placesLeft;

    public ReadWalkIns(WalkInBooks books, Rosters rosters, CountPlacesLeft placesLeft) {
        this.books = books;
        this.rosters = rosters;
        this.placesLeft = placesLeft;
    }

    public WalkIns read(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        Versioned<Roster> roster = rosters.get(conferenceId, reader);
        WalkInBook book = books.read(conferenceId, roster.state().commune());
        return new WalkIns(book, book.left(placesLeft.count(conferenceId, roster.state())));
    }
}
