package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.CheckingIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Checks a delegate in at the door. The first check-in counts, also if two doors check the delegate in at once. */
public final class CheckInDelegate {

    private final Delegates delegates;
    private final Rosters rosters;
    private final FollowMerged followMerged;

    public CheckInDelegate(Delegates delegates, Rosters rosters, FollowMerged followMerged) {
        this.delegates = delegates;
        this.rosters = rosters;
        this.followMerged = followMerged;
    }

    /**
     * The door may check in every delegate of the commune, not only those of its unit. The letter of a delegate who was
     * merged opens the door too: it is the same person.
     *
     * @throws vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceChecksIn
     */
    public Versioned<Delegate> checkIn(String id, String door, CommandContext context) {
        context.actor().requireAny(Role.DOOR, Role.SECRETARIAT);
        Versioned<Delegate> found = followMerged.follow(id, context);
        Roster roster = rosters.getOpen(found.state().conferenceId(), context.actor());
        return delegates.change(
                found,
                context.withAction("check-in"),
                delegate -> CheckingIn.checkIn(delegate, roster.schedule(), door, context.at()));
    }
}
