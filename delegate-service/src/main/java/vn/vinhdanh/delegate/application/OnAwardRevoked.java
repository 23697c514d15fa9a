package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Versioned;

/** An award was revoked: who came for it alone is taken off the list, and who waits moves up. */
public final class OnAwardRevoked {

    private final Delegates delegates;
    private final DelegateLists lists;
    private final Rosters rosters;
    private final PlaceDelegate place;

    public OnAwardRevoked(Delegates delegates, DelegateLists lists, Rosters rosters, PlaceDelegate place) {
        this.delegates = delegates;
        this.lists = lists;
        this.rosters = rosters;
        this.place = place;
    }

    /** @throws MissingPrerequisite before the approval was read */
    public void apply(AwardRevokedIntegrationEvent fact, CommandContext cause) {
        Versioned<Delegate> awardee = lists.ofNomination(fact.conferenceId(), fact.nominationId())
                .orElseThrow(() -> new MissingPrerequisite("nomination/" + fact.nominationId()));
        String group = rosters.get(fact.conferenceId(), cause.actor()).state().groupOfAwardees();
        delegates.change(
                awardee.id(),
                null,
                cause.doing("lose-award").because(fact.reason()),
                delegate -> delegate.loseAward(fact.nominationId(), group));
        place.place(awardee.id(), cause);
    }
}
