package vn.vinhdanh.delegate.domain.roster;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Aggregates;

/** The rosters, by the id of their conference. */
public interface Rosters extends Aggregates<Roster, RosterEvent> {

    /**
     * For who changes a delegate of the conference. Whether the delegate is visible is asked first.
     *
     * @throws vn.vinhdanh.kernel.NotFound as {@link #get}
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore
     */
    default Roster getOpen(String conferenceId, Actor actor) {
        Roster roster = get(conferenceId, actor).state();
        roster.requireOpen();
        return roster;
    }
}
