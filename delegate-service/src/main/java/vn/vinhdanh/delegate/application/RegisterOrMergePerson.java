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

/** Registers a person once, even if several groups, awards or concurrent requests propose the person. */
public final class RegisterOrMergePerson {

    private final Delegates delegates;
    private final Persons persons;
    private final PlaceDelegate placeDelegate;

    public RegisterOrMergePerson(Delegates delegates, Persons persons, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.persons = persons;
        this.placeDelegate = placeDelegate;
    }

    /**
     * Registers the person, or adds the group and award to the delegate that the person is already. Then finds a place.
     *
     * @param newId id of the delegate if the person is new
     * @throws APersonComesInOnePlace if an officer registers a person who substitutes another delegate. An awardee is
     *     registered nevertheless.
     * @throws AKeyCreatesOneDelegate if the new id belongs to another person
     */
    public Versioned<Delegate> apply(
            Versioned<Roster> roster, Candidate candidate, String newId, CommandContext context) {
        String conferenceId = roster.id();
        Outcome<Delegate, DelegateEvent> proposed =
                Delegate.propose(context.actor().commune(), conferenceId, candidate);
        Person person = candidate.person();
        while (true) {
            String id = persons.claim(conferenceId, person, newId);
            Optional<Versioned<Delegate>> registered = delegates.create(
                    id, placeDelegate.withClaim(id, proposed, roster.state()), context.withAction("register"));
            if (registered.isPresent()) {
                return placeDelegate.place(registered.get(), roster.state(), context);
            }
            Optional<Delegate> known = delegates.find(id).map(Versioned::state);
            if (known.filter(delegate -> delegate.person().mayBeSameAs(person)).isPresent()) {
                Versioned<Delegate> merged = delegates.change(
                        id, null, context.withAction("name-again"), delegate -> delegate.merge(candidate));
                return placeDelegate.place(merged, roster.state(), context);
            }
            boolean byOfficer = candidate.nominationId() == null;
            if (byOfficer
                    && known.filter(delegate -> delegate.isAttendedBy(person)).isPresent()) {
                throw new APersonComesInOnePlace();
            }
            persons.release(conferenceId, person, id);
            if (id.equals(newId)) {
                throw new AKeyCreatesOneDelegate();
            }
        }
    }
}
