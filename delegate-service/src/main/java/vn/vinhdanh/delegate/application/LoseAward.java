package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
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
        Roster roster = rosters.get(conferenceId, context.actor()).state();
        boolean isKnown = lists.findByNomination(conferenceId, nominationId).isPresent();
        Optional<Versioned<Delegate>> having = lists.findHaving(conferenceId, nominationId);
        while (having.isPresent()) {
            isKnown = true;
            List<Versioned<Delegate>> chain = followMerged.chain(having.get().id(), context);
            for (Versioned<Delegate> each : chain) {
                delegates.change(
                        each, context.withAction("lose-award"), delegate -> delegate.loseAward(nominationId, roster));
            }
            placeDelegate.placeElsewhere(delegates.get(chain.getLast().id(), context.actor()), roster, context);
            having = lists.findHaving(conferenceId, nominationId);
        }
        return isKnown;
    }
}
