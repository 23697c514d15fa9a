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

/** An award was decided: who receives it gets a place among the commended, or gains the award in the place there is. */
public final class OnNominationApproved {

    private final Rosters rosters;
    private final RegisterOrMergePerson welcome;

    public OnNominationApproved(Rosters rosters, RegisterOrMergePerson welcome) {
        this.rosters = rosters;
        this.welcome = welcome;
    }

    /**
     * @throws MissingPrerequisite before the conference is planned
     * @throws NotFound where the conference is another commune's
     */
    public void apply(NominationApprovedIntegrationEvent fact, CommandContext cause) {
        Versioned<Roster> roster = rosters.find(fact.conferenceId())
                .orElseThrow(() -> new MissingPrerequisite("conference/" + fact.conferenceId()));
        if (!roster.state().commune().equals(fact.commune())) {
            throw new NotFound("roster");
        }
        Candidate awardee = new Candidate(
                new Person(fact.attendeeName(), fact.unit(), fact.attendeeBirthYear()),
                fact.attendeeTitle(),
                Contact.NONE,
                roster.state().groupOfAwardees(),
                fact.nominationId());
        welcome.welcome(roster, awardee, Ids.named("delegate", fact.nominationId()), cause);
    }
}
