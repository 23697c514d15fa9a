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
 * Removes a revoked award from whoever has it. If the awardee was merged into another delegate, from both: the other one
 * may not have taken it over yet. If it was parted meanwhile, from the one who has it then.
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
        Optional<Versioned<Delegate>> having = find(conferenceId, nominationId);
        boolean isKnown = having.isPresent();
        while (having.isPresent()) {
            List<Versioned<Delegate>> chain = followMerged.chain(having.get().id(), context);
            for (Versioned<Delegate> each : chain) {
                delegates.change(
                        each, context.withAction("lose-award"), delegate -> delegate.loseAward(nominationId, roster));
            }
            placeDelegate.placeElsewhere(delegates.get(chain.getLast().id(), context.actor()), roster, context);
            having = find(conferenceId, nominationId)
                    .filter(found -> found.state().hasAward(nominationId));
        }
        return isKnown;
    }

    /** Who has the award, if there is one, else who had it. */
    private Optional<Versioned<Delegate>> find(String conferenceId, String nominationId) {
        Optional<Versioned<Delegate>> awardee = lists.findByNomination(conferenceId, nominationId);
        return awardee.filter(found -> found.state().hasAward(nominationId))
                .or(() -> lists.findPartingWith(conferenceId, nominationId)
                        .filter(found -> found.state().hasAward(nominationId)))
                .or(() -> awardee);
    }
}
