package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateProposed;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateRegistered;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateWaitlisted;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ACancelledDelegateIsNotChanged;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ADeclinedDelegateComesBackByAnswer;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;

/**
 * One person on the list of one conference.
 *
 * @param title position, where it is known
 * @param hold the place that it has, asks for or gives back; null where none
 * @param answer to the newest invitation; null until there is one
 * @param checkIn null until somebody came
 */
public record Delegate(
        String commune,
        String conferenceId,
        Person person,
        @Nullable String title,
        Contact contact,
        Roles roles,
        State state,
        @Nullable Reservation hold,
        @Nullable Invitation invitation,
        @Nullable Answer answer,
        @Nullable CheckIn checkIn) {

    /** Names a person for a group; the search for a place follows. */
    public static Outcome<Delegate, DelegateEvent> propose(String commune, String conferenceId, Candidate candidate) {
        Delegate proposed = new Delegate(
                commune,
                conferenceId,
                candidate.person(),
                candidate.title(),
                candidate.contact(),
                Roles.of(candidate.group(), candidate.nominationId()),
                State.PROPOSED,
                null,
                null,
                null,
                null);
        return Outcome.of(proposed, new DelegateProposed(proposed));
    }

    /**
     * The same person is named again, for another group or another award. One place serves both; who waits may now
     * come in by the new group; who was taken off the list looks for a place again.
     *
     * @throws ADeclinedDelegateComesBackByAnswer if a person names who has declined; an award joins quietly
     */
    public Outcome<Delegate, DelegateEvent> nameAgain(Candidate candidate) {
        boolean newAward = candidate.nominationId() != null && !roles.knows(candidate.nominationId());
        if (candidate.nominationId() != null && !newAward) {
            return Outcome.of(this);
        }
        if (state == State.DECLINED && !newAward) {
            throw new ADeclinedDelegateComesBackByAnswer();
        }
        Delegate named = new DelegateBuilder(this).named(candidate).done();
        if (state == State.CANCELLED) {
            Delegate again = new DelegateBuilder(named)
                    .roles(named.roles.onlyUnder(candidate.group()))
                    .state(State.PROPOSED)
                    .done();
            return Outcome.of(again, new DelegateProposed(again));
        }
        if (state.seeksPlace() && !named.roles.equals(roles)) {
            return Outcome.of(named, new DelegateProposed(named));
        }
        return newAward && state.hasPlace()
                ? Outcome.of(named, new DelegateRegistered(named, candidate.nominationId()))
                : Outcome.of(named);
    }

    /**
     * Asks for a place, before the place is asked. Who waited says so again: another delegate's process moves him up,
     * and if it stops here this event is what finishes it.
     *
     * @param seen the hold that this decision is made on; where it has changed, somebody else went on already
     */
    public Outcome<Delegate, DelegateEvent> claim(@Nullable Reservation seen, String group, PlaceGeneration turn) {
        if (!state.seeksPlace() || !Objects.equals(hold, seen)) {
            return Outcome.of(this);
        }
        Delegate claiming = new DelegateBuilder(this)
                .hold(Reservation.claiming(turn))
                .roles(roles.listedUnder(group))
                .done();
        return state == State.WAITLISTED ? Outcome.of(claiming, new DelegateProposed(claiming)) : Outcome.of(claiming);
    }

    /** The place is the delegate's. */
    public Outcome<Delegate, DelegateEvent> takePlace(PlaceGeneration turn) {
        if (!Reservation.claiming(turn).equals(hold)) {
            return Outcome.of(this);
        }
        Delegate placed = new DelegateBuilder(this)
                .hold(hold.held())
                .state(answer == null ? State.REGISTERED : answer.state())
                .done();
        List<String> nominations = roles.nominations();
        return nominations.isEmpty()
                ? Outcome.of(placed, new DelegateRegistered(placed, null))
                : new Outcome<>(
                        placed,
                        nominations.stream()
                                .<DelegateEvent>map(nomination -> new DelegateRegistered(placed, nomination))
                                .toList());
    }

    /** There is no place now. What {@code seen} named is lost or given back. */
    public Outcome<Delegate, DelegateEvent> waitForPlace(@Nullable Reservation seen, int position) {
        if (!state.seeksPlace() || !Objects.equals(hold, seen)) {
            return Outcome.of(this);
        }
        Delegate waiting =
                new DelegateBuilder(this).hold(null).state(State.WAITLISTED).done();
        return state == State.WAITLISTED
                ? Outcome.of(waiting)
                : Outcome.of(waiting, new DelegateWaitlisted(waiting, position));
    }

    /** @throws ACancelledDelegateIsNotChanged */
    public Outcome<Delegate, DelegateEvent> changeContact(Contact next) {
        mustNotBeCancelled();
        return Outcome.of(new DelegateBuilder(this).contact(next).done());
    }

    /**
     * @throws ACancelledDelegateIsNotChanged if that has happened already
     * @throws WhoHasCheckedInHasCome
     */
    public Outcome<Delegate, DelegateEvent> cancel() {
        mustNotBeCancelled();
        if (state == State.CHECKED_IN) {
            throw new WhoHasCheckedInHasCome();
        }
        Delegate cancelled = new DelegateBuilder(this).leave(State.CANCELLED).done();
        return Outcome.of(cancelled, new DelegateCancelled(cancelled));
    }

    /**
     * The award no longer stands. Who has another role stays, and who has come already; who would come for it alone is
     * taken off the list.
     */
    public Outcome<Delegate, DelegateEvent> loseAward(String nominationId, String groupOfAwardees) {
        if (!roles.nominations().contains(nominationId)) {
            return Outcome.of(this);
        }
        Roles left = roles.without(nominationId, groupOfAwardees);
        Delegate without = new DelegateBuilder(this).roles(left).done();
        boolean stays = !left.nominations().isEmpty() || !left.onlyIn(groupOfAwardees);
        return stays || state == State.CANCELLED || state == State.CHECKED_IN ? Outcome.of(without) : without.cancel();
    }

    /** What the post reports of one revision; of an earlier one it no longer matters. */
    public Outcome<Delegate, DelegateEvent> noteDelivery(
            int revision, Delivery outcome, Instant happened, @Nullable String failure) {
        return invitation == null || invitation.revision() != revision
                ? Outcome.of(this)
                : Outcome.of(new DelegateBuilder(this)
                        .invitation(invitation.delivered(outcome, happened, failure))
                        .done());
    }

    /** @throws NotFound for an officer of another unit, who sees the own unit's delegates only */
    public void mustBeSeenBy(Actor reader) {
        boolean ownOnly = !reader.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.SYSTEM);
        if (ownOnly && !reader.unit().equals(person.unit())) {
            throw new NotFound("delegate");
        }
    }

    /** The group that the delegate is listed under. */
    public String group() {
        return roles.groups().getFirst();
    }

    public boolean seeksPlace() {
        return state.seeksPlace();
    }

    /** Whether this person takes this delegate's place, as the delegate or for the delegate. */
    public boolean brings(Person other) {
        return state.isActive() && (isSubstitutedBy(other) || !isSubstituted() && person.mayBe(other));
    }

    public boolean isSubstitutedBy(Person other) {
        return isSubstituted() && person.ofSameUnit(answer.substitute()).mayBe(other);
    }

    private boolean isSubstituted() {
        return answer != null && answer.substitute() != null;
    }

    private void mustNotBeCancelled() {
        if (state == State.CANCELLED) {
            throw new ACancelledDelegateIsNotChanged();
        }
    }
}
