package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Versioned;

/** Removes a revoked award. A delegate without another role is cancelled, and the next on the waiting list moves up. */
public final class OnAwardRevoked {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final PlaceDelegate placeDelegate;

    public OnAwardRevoked(Delegates delegates, DelegateLists lists, Rosters rosters, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.placeDelegate = placeDelegate;
    }

    /** @throws MissingPrerequisite if the approval has not been handled yet */
    public void apply(AwardRevokedIntegrationEvent revoked, CommandContext context) {
        Versioned<Delegate> awardee = lists.findByNomination(revoked.conferenceId(), revoked.nominationId())
                .orElseThrow(() -> new MissingPrerequisite("nomination/" + revoked.nominationId()));
        Roster roster = rosters.get(revoked.conferenceId(), context.actor()).state();
        Versioned<Delegate> without = delegates.change(
                awardee,
                context.withAction("lose-award").withReason(revoked.reason()),
                delegate -> delegate.loseAward(revoked.nominationId(), roster.groupOfAwardees()));
        placeDelegate.place(without, roster, context);
    }
}
