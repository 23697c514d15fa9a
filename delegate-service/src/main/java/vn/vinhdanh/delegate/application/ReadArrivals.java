package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NameOrder;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Who has come and who is missing, for those who call the missing. */
public final class ReadArrivals {

    /** @param expected everybody with a place, as lists order names */
    public record Arrivals(Roster roster, List<Versioned<Delegate>> expected) {}

    private final Rosters rosters;
    private final DelegateLists lists;

    public ReadArrivals(Rosters rosters, DelegateLists lists) {
        this.rosters = rosters;
        this.lists = lists;
    }

    public Arrivals read(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        Roster roster = rosters.get(conferenceId, reader).state();
        return new Arrivals(
                roster,
                lists.all(conferenceId).stream()
                        .filter(delegate -> delegate.state().hasPlace())
                        .sorted(NameOrder.by(
                                (Versioned<Delegate> delegate) ->
                                        delegate.state().person().name(),
                                delegate -> delegate.state().person().callName()))
                        .toList());
    }
}
