package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/**
 * Registers the person who receives an award, or adds the award to the delegate that the person is already. The same event
 * again only finishes the placing.
 */
public final class OnNominationApproved {

    private final Rosters rosters;
    private final DelegateLists lists;
    private final RegisterOrJoinPerson registerOrJoin;
    private final FollowMerged followMerged;
    private final PlaceDelegate placeDelegate;

    public OnNominationApproved(
            Rosters rosters,
            DelegateLists lists,
            RegisterOrJoinPerson registerOrJoin,
            FollowMerged followMerged,
            PlaceDelegate placeDelegate) {
        this.rosters = rosters;
        this.lists = lists;
        this.registerOrJoin = registerOrJoin;
        this.followMerged = followMerged;
        this.placeDelegate = placeDelegate;
    }

    /**
     * @throws MissingPrerequisite if the roster does not exist yet
     * @throws NotFound if the conference belongs to another commune
     */
    public void apply(NominationApprovedIntegrationEvent approved, CommandContext context) {
        Versioned<Roster> roster = rosters.find(approved.conferenceId())
                .orElseThrow(() -> new MissingPrerequisite("conference/" + approved.conferenceId()));
        if (!roster.state().commune().equals(approved.commune())) {
            throw new NotFound("roster");
        }
        Optional<Versioned<Delegate>> known = lists.findByNomination(approved.conferenceId(), approved.nominationId());
        if (known.isPresent()) {
            placeDelegate.place(followMerged.follow(known.get().id(), context), roster.state(), context);
            return;
        }
        Candidate awardee = new Candidate(
                approved.attendee(),
                approved.attendeeTitle(),
                Contact.NONE,
                roster.state().groupOfAwardees(),
                approved.nominationId());
        registerOrJoin.apply(roster, awardee, Ids.named("delegate", approved.nominationId()), context);
    }
}
