package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Candidate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.roster.Registering;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.ConferenceUses;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Registers a delegate. Unit officers register for their own unit and those below it, secretariat and office for all units. */
public final class RegisterDelegate {

    /** @param isNew false if the person was on the roster already; the delegate then keeps the place */
    public record RegistrationOutcome(Versioned<Delegate> delegate, boolean isNew) {}

    private final Rosters rosters;
    private final RegisterOrJoinPerson registerOrJoin;
    private final ConferenceUses uses;
    private final Ids ids;

    public RegisterDelegate(Rosters rosters, RegisterOrJoinPerson registerOrJoin, ConferenceUses uses, Ids ids) {
        this.rosters = rosters;
        this.registerOrJoin = registerOrJoin;
        this.uses = uses;
        this.ids = ids;
    }

    /**
     * @throws InvalidInput if the plan has no such group or unit, or the unit is missing
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AwardeesEnterTheirGroupByTheAward
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AGroupIsFilledByItsUnits
     * @throws NotAllowed if a unit officer registers for another unit
     */
    public RegistrationOutcome register(
            Registration registration, @Nullable String idempotencyKey, CommandContext context) {
        Actor actor = context.actor();
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.UNIT_OFFICER);
        Versioned<Roster> found = rosters.get(registration.conferenceId(), actor);
        Roster roster = found.state();
        boolean anyUnit = actor.isAny(Role.SECRETARIAT, Role.OFFICE);
        String unit = Registering.currentUnit(roster, unitOf(registration, actor, anyUnit));
        roster.requireOpen();
        Registering.requireAllowed(roster, registration.group(), unit, anyUnit);
        Candidate candidate = new Candidate(
                new Person(registration.name(), unit, registration.birthYear(), registration.salutation(), null, null),
                registration.title(),
                registration.contact(),
                registration.group(),
                null);
        String newId = ids.forCreation(actor, "delegate", idempotencyKey);
        uses.use(registration.conferenceId(), context);
        Versioned<Delegate> delegate = registerOrJoin.apply(found, candidate, newId, context);
        return new RegistrationOutcome(delegate, delegate.id().equals(newId));
    }

    /** What is registered for all units states the unit: the officer's own would be a guess. */
    private static String unitOf(Registration registration, Actor actor, boolean anyUnit) {
        String unit = registration.unit();
        if (unit == null && anyUnit) {
            throw new InvalidInput(
                    "unit",
                    "Hãy chọn đơn vị của đại biểu.",
                    "State the delegate's unit. Only a unit's officer may leave it out.");
        }
        if (unit != null && !anyUnit && !actor.worksFor(unit)) {
            throw new NotAllowed(Role.SECRETARIAT, Role.OFFICE);
        }
        return unit == null ? actor.unit() : unit;
    }
}
