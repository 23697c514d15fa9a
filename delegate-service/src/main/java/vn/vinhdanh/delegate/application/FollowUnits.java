package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Brings the commune's register of units to the roster of a conference, also after it was planned, because the register
 * may have come first. Nobody loses a place. What is taken counts for the unit that the delegate belongs to now, so a
 * share may have more taken than places; it is then full until enough have left. Who waits looks again, because the share
 * of another unit may be the own one now. It may stop after any write and run again, in any order with the plans.
 */
public final class FollowUnits {

    private final Rosters rosters;
    private final NewestUnits units;
    private final ReseatDelegates reseat;

    public FollowUnits(Rosters rosters, NewestUnits units, ReseatDelegates reseat) {
        this.rosters = rosters;
        this.units = units;
        this.reseat = reseat;
    }

    public void follow(String conferenceId, CommandContext context) {
        Optional<Versioned<Roster>> found = rosters.find(conferenceId);
        if (found.isEmpty()) {
            return;
        }
        Roster roster = rosters.change(
                        found.get(),
                        context.withAction("follow-units"),
                        known -> known.follow(units.of(known.commune())))
                .state();
        if (roster.groups().stream().anyMatch(Group::hasShares)) {
            reseat.reseat(conferenceId, context);
        }
    }
}
