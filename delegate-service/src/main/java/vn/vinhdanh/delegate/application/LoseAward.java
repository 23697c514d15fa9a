package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.LosingAward;
import vn.vinhdanh.delegate.domain.delegate.Roles;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/**
 * Removes a revoked award from everybody who has it: a delegate who was merged into another one keeps it too, the other
 * one may not have taken it over yet, and both have it after they were parted.
 */
public final class LoseAward {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final FollowMerged followMerged;
    private final PlaceDelegate placeDelegate;

    public LoseAward(
            Delegates delegates,
            DelegateLists lists,
            Rosters rosters,
            FollowMerged followMerged,
            PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.followMerged = followMerged;
        this.placeDelegate = placeDelegate;
    }

    /** @return false if there is no delegate of the nomination */
    public boolean lose(String conferenceId, String nominationId, CommandContext context) {
        if (lists.findByNomination(conferenceId, nominationId).isEmpty()) {
            return false;
        }
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        CommandContext losing = context.withAction("lose-award");
        for (Optional<Versioned<Delegate>> having = lists.findHaving(conferenceId, nominationId);
                having.isPresent();
                having = lists.findHaving(conferenceId, nominationId)) {
            delegates.change(having.get(), losing, delegate -> LosingAward.lose(delegate, nominationId, roster));
            placeDelegate.placeElsewhere(followMerged.follow(having.get().id(), context), roster, context);
        }
        return true;
    }

    /** Removes what was revoked from one delegate or record, from everybody else who has it. */
    void loseRevoked(String conferenceId, Roles revoked, CommandContext context) {
        revoked.revokedNominations().forEach(nomination -> lose(conferenceId, nomination, context));
    }
}
