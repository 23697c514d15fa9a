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
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AMergedDelegateIsChangedWhereThePersonRemains;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome;
import vn.vinhdanh.delegate.domain.roster.PlaceGeneration;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.kernel.Outcome;

/**
 * A person on the roster of one conference. A delegate is proposed, then gets a place or waits for one. A delegate with
 * a place is invited, answers and checks in.
 *
 * @param title position of the person, if known
 * @param hold the reservation of a place that the delegate has, claims or leaves; null if there is none
 * @param answer to the newest invitation; null until there is one
 * @param checkIn null until the delegate or the substitute has checked in
 * @param passages what the phones at the doors noted; null until one did
 * @param identity null until a second record was joined, or an officer judged who the delegate is
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
        @Nullable CheckIn checkIn,
        @Nullable Passages passages,
        @Nullable Identity identity) {

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
                null,
                null,
                null);
        return proposed.lookingForPlace(candidate);
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
                .state(stateWithPlace())
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

    /** Whether the delegate has the award, or it is being parted from the delegate, and it is not revoked. */
    public boolean hasAward(String nominationId) {
        return roles.nominations().contains(nominationId)
                || known().parting().stream()
                        .anyMatch(record -> record.roles().nominations().contains(nominationId));
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

    /** Whether the delegate or the substitute is at the conference. A trial of the door before its day says nothing. */
    boolean hasCome() {
        return state == State.CHECKED_IN && (checkIn == null || !checkIn.wasTrial());
    }

    /** Code of the group that the delegate is listed under. */
    public String group() {
        return roles.groups().getFirst();
    }

    /** The pools that the delegate takes a place of the group from; the unit may have a share. */
    public List<Pool> poolsOf(String group, Roster roster) {
        return roster.poolsOf(conferenceId, group, person.unit());
    }

    /** The pools of all its groups. */
    public List<Pool> poolsIn(Roster roster) {
        return roles.poolsOf(group -> poolsOf(group, roster));
    }

    public boolean hasPlace() {
        return state.hasPlace();
    }

    public boolean seeksPlace() {
        return state.seeksPlace();
    }

    /** Who comes on the delegate's place: the substitute, if there is one. Whom the door noted is there. */
    public Person attendant() {
        String atDoor = checkIn == null ? null : checkIn.substitute();
        return atDoor == null ? announced() : person.colleague(atDoor);
    }

    /** Who comes by the answer. */
    public Person announced() {
        String substitute = answer == null ? null : answer.substitute();
        return substitute == null ? person : person.colleague(substitute);
    }

    boolean hasSubstitute() {
        return answer != null && answer.substitute() != null;
    }

    /** What is known of who this is; never null. */
    public Identity known() {
        return identity == null ? Identity.PLAIN : identity;
    }

    /** Id of the delegate in whom this one was merged; null if there is none. */
    public @Nullable String mergedInto() {
        return known().mergedInto();
    }

    /** What a delegate who has a place is, by the answer and the invitation. */
    State stateWithPlace() {
        if (answer != null) {
            return answer.state();
        }
        return invitation == null || invitation.withdrawn() ? State.REGISTERED : State.INVITED;
    }

    /**
     * A registration publishes DelegateProposed, because its request may stop before the delegate has a place. An award
     * needs no such event: the approval is redelivered until its handler has placed the delegate.
     */
    Outcome<Delegate, DelegateEvent> lookingForPlace(Candidate candidate) {
        return candidate.nominationId() == null ? Outcome.of(this, new DelegateProposed(this)) : Outcome.of(this);
    }

    /**
     * @throws AMergedDelegateIsChangedWhereThePersonRemains
     * @throws ACancelledDelegateIsNotChanged
     */
    void requireNotCancelled() {
        if (mergedInto() != null) {
            throw new AMergedDelegateIsChangedWhereThePersonRemains();
        }
        if (state == State.CANCELLED) {
            throw new ACancelledDelegateIsNotChanged();
        }
    }
}
