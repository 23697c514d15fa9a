package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates;
import vn.vinhdanh.delegate.domain.delegate.PossibleDuplicates.Questions;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;

/** Lists the delegates of a conference who may be one person, and of whom nobody decided it. */
public final class ListPossibleDuplicates {

    private final Rosters rosters;
    private final DelegateLists lists;

    public ListPossibleDuplicates(Rosters rosters, DelegateLists lists) {
        this.rosters = rosters;
        this.lists = lists;
    }

    public Questions list(String conferenceId, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE);
        rosters.get(conferenceId, actor);
        return PossibleDuplicates.among(lists.all(conferenceId));
    }
}
