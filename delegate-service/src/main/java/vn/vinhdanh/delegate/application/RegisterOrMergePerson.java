package vn.vinhdanh.delegate.application;

import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AKeyCreatesOneDelegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.APersonComesInOnePlace;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** One person is one delegate, however many roles name the person and however many ask at once. */
public final class RegisterOrMergePerson {

    private final Delegates delegates;
    private final Persons persons;
    private final PlaceDelegate place;

    public RegisterOrMergePerson(Delegates delegates, Persons persons, PlaceDelegate place) {
        this.delegates = delegates;
        this.persons = persons;
        this.place = place;
    }

    /**
     * Puts the person on the list, or adds the role to the delegate that the person is already; then finds the place.
     *
     * @param newId the delegate's id, if the person is new
     * @throws APersonComesInOnePlace who stands in for another delegate; but an award never fails to find its person
     * @throws AKeyCreatesOneDelegate where the new id is another person's already
     */
    public Versioned<Delegate> welcome(
            Versioned<Roster> roster, Candidate candidate, String newId, CommandContext cause) {
        String conferenceId = roster.id();
        Outcome<Delegate, DelegateEvent> proposed =
                Delegate.propose(cause.actor().commune(), conferenceId, candidate);
        Person person = candidate.person();
        while (true) {
            String id = persons.claim(conferenceId, person, newId);
            Optional<Versioned<Delegate>> registered = delegates.create(id, proposed, cause.doing("register"));
            if (registered.isPresent()) {
                return place.place(registered.get(), roster.state(), cause);
            }
            Optional<Delegate> known = delegates.find(id).map(Versioned::state);
            if (known.filter(delegate -> delegate.person().mayBe(person)).isPresent()) {
                Versioned<Delegate> named = delegates.change(
                        id, null, cause.doing("name-again"), delegate -> delegate.nameAgain(candidate));
                return place.place(named, roster.state(), cause);
            }
            boolean byHand = candidate.nominationId() == null;
            if (byHand && known.filter(delegate -> delegate.brings(person)).isPresent()) {
                throw new APersonComesInOnePlace();
            }
            persons.release(conferenceId, person, id);
            if (id.equals(newId)) {
                throw new AKeyCreatesOneDelegate();
            }
        }
    }
}
