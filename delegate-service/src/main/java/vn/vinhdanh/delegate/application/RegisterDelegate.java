package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Registers a delegate by hand: a unit's officer for the own unit, secretariat and office for all. */
public final class RegisterDelegate {

    /** @param isNew false where the person was on the list already and keeps that one place */
    public record RegistrationOutcome(Versioned<Delegate> delegate, boolean isNew) {}

    private final Rosters rosters;
    private final RegisterOrMergePerson welcome;
    private final Ids ids;

    public RegisterDelegate(Rosters rosters, RegisterOrMergePerson welcome, Ids ids) {
        this.rosters = rosters;
        this.welcome = welcome;
        this.ids = ids;
    }

    /**
     * @throws vn.vinhdanh.kernel.InvalidInput where the plan has no such group or unit
     * @throws NotAllowed for another unit
     */
    public RegistrationOutcome register(
            Registration registration, @Nullable String idempotencyKey, CommandContext cause) {
        Actor actor = cause.actor();
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Versioned<Roster> planned = rosters.get(registration.conferenceId(), actor);
        Roster roster = planned.state();
        String unit = registration.unit() == null ? actor.unit() : registration.unit();
        if (!actor.isAny(Role.SECRETARIAT, Role.OFFICE) && !unit.equals(actor.unit())) {
            throw new NotAllowed(Role.SECRETARIAT, Role.OFFICE);
        }
        roster.mustHaveGroup(registration.group());
        roster.mustHaveUnit(unit);
        Candidate candidate = new Candidate(
                new Person(registration.name(), unit, registration.birthYear()),
                registration.title(),
                registration.contact(),
                registration.group(),
                null);
        String newId = ids.forCreation(actor, "delegate", idempotencyKey);
        Versioned<Delegate> delegate = welcome.welcome(planned, candidate, newId, cause);
        return new RegistrationOutcome(delegate, delegate.id().equals(newId));
    }
}
