package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads how full the conference is, group by group, and how far inviting and answering are. */
public final class ReadRoster {

    /** How full one pool of places is. */
    public record Filling(Pool pool, int taken, int waiting) {}

    /** A roster with the numbers of this moment. */
    public record Overview(Versioned<Roster> roster, List<Filling> fillings, DelegateLists.Tally tally) {}

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
        List<Filling> fillings = roster.state().pools(conferenceId).stream()
                .map(pool -> new Filling(pool, places.taken(pool), waiting.length(pool)))
                .toList();
        return new Overview(roster, fillings, lists.tally(conferenceId));
    }
}
