package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AKeyCreatesOneDelegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.delegate.domain.delegate.Joining;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Persons;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Registers a person once, even if several groups, awards or concurrent requests propose the person. Name, unit and birth
 * year together say who it is; whoever lacks one of them is a delegate of their own, about whom an officer is asked.
 */
public final class RegisterOrJoinPerson {

    private final Delegates delegates;
    private final Persons persons;
    private final FollowMerged followMerged;
    private final PlaceDelegate placeDelegate;

    public RegisterOrJoinPerson(
            Delegates delegates, Persons persons, FollowMerged followMerged, PlaceDelegate placeDelegate) {
        this.delegates = delegates;
        this.persons = persons;
        this.followMerged = followMerged;
        this.placeDelegate = placeDelegate;
    }

    /**
     * Registers the person, or adds the group and award to the delegate that the person is already. Then finds a place.
     *
     * @param recordId id of the delegate if the person is new
     * @throws AKeyCreatesOneDelegate if the id belongs to another person
     */
    public Versioned<Delegate> apply(
            Versioned<Roster> roster, Candidate candidate, String recordId, CommandContext context) {
        String conferenceId = roster.id();
        Person person = candidate.person();
        while (person.knowsBirthYear()) {
            List<String> owners = persons.claim(conferenceId, person, recordId);
            String owner = owners.getFirst();
            if (owners.contains(recordId)) {
                break;
            }
            if (owners.size() > 1) {
                persons.add(conferenceId, person, recordId);
                break;
            }
            if (delegates.find(owner).isEmpty()) {
                // Its process stopped before it registered the person.
                Optional<Versioned<Delegate>> registered = create(roster, candidate, owner, context);
                if (registered.isPresent()) {
                    return placeDelegate.place(registered.get(), roster.state(), context);
                }
                continue;
            }
            Versioned<Delegate> known = followMerged.follow(owner, context);
            if (!Joining.isKnownAs(known.state(), person)) {
                persons.release(conferenceId, person, owner);
            } else if (Joining.mayJoin(known.state(), person, recordId)) {
                Versioned<Delegate> joined = delegates.change(
                        known.id(),
                        null,
                        context.withAction("name-again"),
                        delegate -> Joining.join(delegate, recordId, candidate));
                boolean wasParted = joined.state().known().saysSomebodyElse(recordId);
                if (joined.state().mergedInto() == null && !wasParted) {
                    return placeDelegate.place(joined, roster.state(), context);
                }
            } else {
                persons.add(conferenceId, person, recordId);
            }
        }
        return register(roster, candidate, recordId, context);
    }

    /** If the delegate exists, the request or event is repeated. */
    private Versioned<Delegate> register(
            Versioned<Roster> roster, Candidate candidate, String id, CommandContext context) {
        Optional<Versioned<Delegate>> registered = create(roster, candidate, id, context);
        if (registered.isPresent()) {
            return placeDelegate.place(registered.get(), roster.state(), context);
        }
        Versioned<Delegate> known = delegates.get(id, context.actor());
        boolean isRepeated = candidate.nominationId() != null
                || known.state().person().isNamedAs(candidate.person())
                        && !candidate.person().differsFrom(known.state().person());
        if (!isRepeated) {
            throw new AKeyCreatesOneDelegate();
        }
        Versioned<Delegate> remaining = followMerged.follow(id, context);
        // Another process may have registered the person under this id, because this request had reserved it and
        // stopped.
        String record = Ids.named("delegate", id, "again");
        while (!candidate.isCoveredBy(remaining.state().roles())) {
            if (remaining.state().known().saysSomebodyElse(record)) {
                // An officer parted it since: it is a delegate of its own, or is about to be one.
                Optional<Versioned<Delegate>> parted = delegates.find(record);
                return parted.isPresent()
                        ? placeDelegate.place(followMerged.follow(record, context), roster.state(), context)
                        : remaining;
            }
            delegates.change(
                    remaining, context.withAction("name-again"), delegate -> Joining.join(delegate, record, candidate));
            remaining = followMerged.follow(id, context);
        }
        return placeDelegate.place(remaining, roster.state(), context);
    }

    private Optional<Versioned<Delegate>> create(
            Versioned<Roster> roster, Candidate candidate, String id, CommandContext context) {
        Outcome<Delegate, DelegateEvent> proposed =
                Delegate.propose(context.actor().commune(), roster.id(), candidate);
        return delegates.create(
                id, placeDelegate.withClaim(id, proposed, roster.state()), context.withAction("register"));
    }
}
