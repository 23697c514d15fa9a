package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.CongressLists;
import vn.vinhdanh.delegate.domain.congress.Exemplars;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads the list of delegates to the higher congress, with those whom it is about. */
public final class ReadCongressList {

    /**
     * @param exemplars everybody who may be listed
     * @param checkedIn how many delegates the doors have let in, as a first answer to how many are present
     */
    public record CongressView(Versioned<CongressList> list, Roster roster, Exemplars exemplars, int checkedIn) {}

    private final Rosters rosters;
    private final CongressLists lists;
    private final DelegateLists delegates;

    public ReadCongressList(Rosters rosters, CongressLists lists, DelegateLists delegates) {
        this.rosters = rosters;
        this.lists = lists;
        this.delegates = delegates;
    }

    /** A conference of whose plan nothing was heard yet has an empty list of version 0. */
    public CongressView read(String conferenceId, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        Roster roster = rosters.get(conferenceId, reader).state();
        Versioned<CongressList> list = lists.find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, CongressList.empty(roster.commune())));
        List<Versioned<Delegate>> all = delegates.all(conferenceId);
        return new CongressView(list, roster, ListExemplars.of(all, roster, list.state()), (int) all.stream()
                .filter(delegate -> delegate.state().state() == State.CHECKED_IN)
                .count());
    }
}
