package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.PlannedUnits;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Registering;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Unit;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads the roster with the numbers of places, delegates and invitations. */
public final class ReadRoster {

    /** How many places of a pool are taken, and how many delegates wait for one. */
    public record PoolOccupancy(Pool pool, int taken, int waiting) {}

    /**
     * A roster with its current numbers.
     *
     * @param open codes of the groups that the reader registers delegates for
     * @param units those that the reader registers delegates for
     */
    public record Overview(
            Versioned<Roster> roster,
            List<PoolOccupancy> occupancies,
            DelegateLists.DelegateCounts counts,
            List<String> open,
            List<Unit> units) {}

    private final Rosters rosters;
    private final Places places;
    private final WaitingLists waiting;
    private final DelegateLists lists;

    public ReadRoster(Rosters rosters, Places places, WaitingLists waiting, DelegateLists lists) {
        this.rosters = rosters;
        this.places = places;
        this.waiting = waiting;
        this.lists = lists;
    }

    public Overview read(String conferenceId, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        Versioned<Roster> roster = rosters.get(conferenceId, actor);
        List<PoolOccupancy> occupancies = roster.state().pools(conferenceId).stream()
                .map(pool -> new PoolOccupancy(pool, places.countTaken(pool), waiting.length(pool)))
                .toList();
        return new Overview(
                roster,
                occupancies,
                lists.count(conferenceId),
                openTo(actor, roster.state()),
                unitsOf(actor, roster.state()));
    }

    private static List<Unit> unitsOf(Actor actor, Roster roster) {
        boolean anyUnit = actor.isAny(Role.SECRETARIAT, Role.OFFICE);
        return anyUnit || actor.isAny(Role.UNIT_OFFICER)
                ? PlannedUnits.open(roster).stream()
                        .filter(unit -> anyUnit || actor.worksFor(unit.code()))
                        .toList()
                : List.of();
    }

    private static List<String> openTo(Actor actor, Roster roster) {
        boolean anyUnit = actor.isAny(Role.SECRETARIAT, Role.OFFICE);
        return anyUnit || actor.isAny(Role.UNIT_OFFICER)
                ? roster.groups().stream()
                        .filter(group -> Registering.isOpen(roster, group, actor.units(), anyUnit))
                        .map(Group::code)
                        .toList()
                : List.of();
    }
}
