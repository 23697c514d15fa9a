package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Brings the commune's register of units to the roster of a conference, also after it was planned, because the register
 * may have come first. Delegates keep their places; who waits looks again, because the
 * share of another unit may be the own one now. It may stop after any write and run again, in any order with the plans.
 */
public final class FollowUnits {

    private final Rosters rosters;
    private final DelegateLists delegates;
    private final PlaceDelegate place;
    private final NewestUnits units;

    public FollowUnits(Rosters rosters, DelegateLists delegates, PlaceDelegate place, NewestUnits units) {
        this.rosters = rosters;
        this.delegates = delegates;
        this.place = place;
        this.units = units;
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
            for (Versioned<Delegate> waiting : delegates.all(conferenceId)) {
                place.placeElsewhere(waiting, roster, context);
            }
        }
    }
}
