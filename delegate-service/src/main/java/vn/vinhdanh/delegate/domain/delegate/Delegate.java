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
 * A person on the roster of one conference. A delegate is proposed, then gets a place or waits for one. A delegate with
 * a place is invited, answers and checks in.
 *
 * @param title position of the person, if known
 * @param hold the reservation of a place that the delegate has, claims or leaves; null if there is none
 * @param answer to the newest invitation; null until there is one
 * @param checkIn null until the delegate or the substitute has checked in
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

    /** A new delegate, who has no place yet. */
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
        return proposed.lookingForPlace(candidate);
    }

    /**
     * Adds another group or award to the delegate, because the same person was proposed again. One place serves all of
     * them. A waiting delegate may now get a place of the new group; a cancelled delegate looks for a place again.
     *
     * @throws ADeclinedDelegateComesBackByAnswer if an officer registers a delegate who has declined. An award is added
     *     without changing the answer.
     */
    public Outcome<Delegate, DelegateEvent> merge(Candidate candidate) {
        boolean newAward = candidate.nominationId() != null && !roles.includes(candidate.nominationId());
        if (candidate.nominationId() != null && !newAward) {
            return Outcome.of(this);
        }
        if (state == State.DECLINED && !newAward) {
            throw new ADeclinedDelegateComesBackByAnswer();
        }
        Delegate merged = new DelegateBuilder(this).merged(candidate).build();
        if (state == State.CANCELLED) {
            Delegate again = new DelegateBuilder(merged)
                    .roles(merged.roles.onlyUnder(candidate.group()))
                    .state(State.PROPOSED)
                    .build();
            return again.lookingForPlace(candidate);
        }
        if (state.seeksPlace() && !merged.roles.equals(roles)) {
            return merged.lookingForPlace(candidate);
        }
        return newAward && state.hasPlace()
                ? Outcome.of(merged, new DelegateRegistered(merged, candidate.nominationId()))
                : Outcome.of(merged);
    }

    /**
     * Reserves a free place in the delegate, before the place itself is claimed. For a waiting delegate this publishes
     * DelegateProposed: the place is usually found by the process of another delegate, and if that process stops here,
     * the event completes the claim.
     *
     * @param known the reservation that the caller decided on; if it has changed, another process has continued and
     *     nothing changes
     */
    public Outcome<Delegate, DelegateEvent> claimPlace(
            @Nullable Reservation known, String group, PlaceGeneration generation) {
        if (!state.seeksPlace() || !Objects.equals(hold, known)) {
            return Outcome.of(this);
        }
        Delegate claiming = new DelegateBuilder(this)
                .hold(Reservation.claiming(generation))
                .roles(roles.listedUnder(group))
                .build();
        return state == State.WAITLISTED ? Outcome.of(claiming, new DelegateProposed(claiming)) : Outcome.of(claiming);
    }

    /** Completes the claim, after the place has accepted it. */
    public Outcome<Delegate, DelegateEvent> takePlace(PlaceGeneration generation) {
        if (!Reservation.claiming(generation).equals(hold)) {
            return Outcome.of(this);
        }
        Delegate placed = new DelegateBuilder(this)
                .hold(hold.held())
                .state(answer == null ? State.REGISTERED : answer.state())
                .build();
        List<String> nominations = roles.nominations();
        return nominations.isEmpty()
                ? Outcome.of(placed, new DelegateRegistered(placed, null))
                : new Outcome<>(
                        placed,
                        nominations.stream()
                                .<DelegateEvent>map(nomination -> new DelegateRegistered(placed, nomination))
                                .toList());
    }

    /**
     * Puts the delegate on the waiting list.
     *
     * @param known the reservation that was lost or released; see {@link #claimPlace}
     * @param position on the waiting list, 1 is next
     */
    public Outcome<Delegate, DelegateEvent> waitForPlace(@Nullable Reservation known, int position) {
        if (!state.seeksPlace() || !Objects.equals(hold, known)) {
            return Outcome.of(this);
        }
        Delegate waiting =
                new DelegateBuilder(this).hold(null).state(State.WAITLISTED).build();
        return state == State.WAITLISTED
                ? Outcome.of(waiting)
                : Outcome.of(waiting, new DelegateWaitlisted(waiting, position));
    }

    /** @throws ACancelledDelegateIsNotChanged */
    public Outcome<Delegate, DelegateEvent> changeContact(Contact next) {
        requireNotCancelled();
        return Outcome.of(new DelegateBuilder(this).contact(next).build());
    }

    /**
     * @throws ACancelledDelegateIsNotChanged if the delegate is cancelled already
     * @throws WhoHasCheckedInHasCome
     */
    public Outcome<Delegate, DelegateEvent> cancel() {
        requireNotCancelled();
        if (hasCome()) {
            throw new WhoHasCheckedInHasCome();
        }
        Delegate cancelled =
                new DelegateBuilder(this).releasePlace(State.CANCELLED).build();
        return Outcome.of(cancelled, new DelegateCancelled(cancelled));
    }

    /**
     * Removes a revoked award. A delegate who has another group or award, or has checked in, stays on the roster. Any
     * other delegate is cancelled.
     */
    public Outcome<Delegate, DelegateEvent> loseAward(String nominationId, String groupOfAwardees) {
        if (!roles.nominations().contains(nominationId)) {
            return Outcome.of(this);
        }
        Roles left = roles.without(nominationId, groupOfAwardees);
        Delegate without = new DelegateBuilder(this).roles(left).build();
        boolean stays = !left.nominations().isEmpty() || !left.isOnly(groupOfAwardees);
        return stays || state == State.CANCELLED || hasCome() ? Outcome.of(without) : without.cancel();
    }

    /** Records the delivery of one revision of the invitation. Reports about earlier revisions change nothing. */
    public Outcome<Delegate, DelegateEvent> recordDelivery(
            int revision, Delivery delivery, Instant reportedAt, @Nullable String failure) {
        return invitation == null || invitation.revision() != revision
                ? Outcome.of(this)
                : Outcome.of(new DelegateBuilder(this)
                        .invitation(invitation.withDelivery(delivery, reportedAt, failure))
                        .build());
    }

    /** @throws NotFound for an officer of another unit, because unit officers only see delegates of their own unit */
    public void requireVisibleTo(Actor reader) {
        boolean ownUnitOnly = !reader.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.SYSTEM);
        if (ownUnitOnly && !reader.unit().equals(person.unit())) {
            throw new NotFound("delegate");
        }
    }

    /** Whether the delegate or the substitute is at the conference. A trial of the door before its day says nothing. */
    boolean hasCome() {
        return state == State.CHECKED_IN && (checkIn == null || !checkIn.wasTrial());
    }

    /** Code of the group that the delegate is listed under. */
    public String group() {
        return roles.groups().getFirst();
    }

    public boolean seeksPlace() {
        return state.seeksPlace();
    }

    /** True if this person attends on the delegate's place, as the delegate or as the substitute. */
    public boolean isAttendedBy(Person other) {
        return state.isActive() && (isSubstitutedBy(other) || !isSubstituted() && person.mayBeSameAs(other));
    }

    public boolean isSubstitutedBy(Person other) {
        return isSubstituted() && person.colleague(answer.substitute()).mayBeSameAs(other);
    }

    /**
     * A registration publishes DelegateProposed, because its request may stop before the delegate has a place. An award
     * needs no such event: the approval is redelivered until its handler has placed the delegate.
     */
    private Outcome<Delegate, DelegateEvent> lookingForPlace(Candidate candidate) {
        return candidate.nominationId() == null ? Outcome.of(this, new DelegateProposed(this)) : Outcome.of(this);
    }

    private boolean isSubstituted() {
        return answer != null && answer.substitute() != null;
    }

    private void requireNotCancelled() {
        if (state == State.CANCELLED) {
            throw new ACancelledDelegateIsNotChanged();
        }
    }
}
