package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Versioned;

/** Registers the person who receives an award, or adds the award to the delegate that the person is already. */
public final class OnNominationApproved {

    private final Rosters rosters;
    private final RegisterOrMergePerson registerOrMerge;

    public OnNominationApproved(Rosters rosters, RegisterOrMergePerson registerOrMerge) {
        this.rosters = rosters;
        this.registerOrMerge = registerOrMerge;
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
        Candidate awardee = new Candidate(
                new Person(approved.attendeeName(), approved.unit(), approved.attendeeBirthYear()),
                approved.attendeeTitle(),
                Contact.NONE,
                roster.state().groupOfAwardees(),
                approved.nominationId());
        registerOrMerge.apply(roster, awardee, Ids.named("delegate", approved.nominationId()), context);
    }
}
