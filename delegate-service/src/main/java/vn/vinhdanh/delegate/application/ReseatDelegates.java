package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Makes places and delegates agree with a plan or a register of units that changed: a delegate's place is one of the pool
 * of the group that lists the delegate and of the unit that the delegate belongs to now, and who waits moves up. Nobody
 * loses a place. It may stop after any write and run again, also at the same time for a plan and for a register.
 */
public final class ReseatDelegates {

    private final DelegateLists lists;
    private final Rosters rosters;
    private final MoveToOwnPool move;
    private final ReleaseOrphanedPlaces orphaned;
    private final PlaceWaiting placeWaiting;

    public ReseatDelegates(
            DelegateLists lists,
            Rosters rosters,
            MoveToOwnPool move,
            ReleaseOrphanedPlaces orphaned,
            PlaceWaiting placeWaiting) {
        this.lists = lists;
        this.rosters = rosters;
        this.move = move;
        this.orphaned = orphaned;
        this.placeWaiting = placeWaiting;
    }

    /** Only those who wait, and those whose place is of another pool, cost more than the list. */
    public void reseat(String conferenceId, CommandContext context) {
        Roster divided = rosters.get(conferenceId, context.actor()).state();
        for (Versioned<Delegate> found : lists.all(conferenceId)) {
            move.move(found, divided, context);
        }
        orphaned.release(conferenceId);
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        placeWaiting.place(
                conferenceId,
                lists.all(conferenceId).stream()
                        .filter(found -> found.state().seeksPlace())
                        .toList(),
                roster,
                context);
    }
}
