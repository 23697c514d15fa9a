package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/** The events of a delegate. Each carries the delegate as it is after the event. */
public sealed interface DelegateEvent {

    Delegate delegate();

    /** The delegate was registered, or moves up, and does not have the place yet. Only this service consumes it. */
    record DelegateProposed(Delegate delegate) implements DelegateEvent {}

    /**
     * The delegate has a place. Published once for each award.
     *
     * @param nominationId of the award; null for a delegate without one
     */
    record DelegateRegistered(Delegate delegate, @Nullable String nominationId) implements DelegateEvent {}

    /**
     * All places of the delegate's groups are taken.
     *
     * @param position on the waiting list, 1 is next
     */
    record DelegateWaitlisted(Delegate delegate, int position) implements DelegateEvent {}

    /** Without who is invited: {@link InvitationIssued} is written with it. */
    record DelegateInvited(Delegate delegate, Invitation invitation, Schedule schedule) implements DelegateEvent {}

    /**
     * The letter, with the address. Published on a topic of its own that is not kept.
     *
     * @param seat label, as far as the delegate has one when the letter is written
     */
    record InvitationIssued(
            Delegate delegate,
            Invitation invitation,
            Roster roster,
            Schedule schedule,
            @Nullable String seat) implements DelegateEvent {}

    record InvitationAnswered(Delegate delegate, int revision, Answer answer) implements DelegateEvent {}

    record DelegateCheckedIn(Delegate delegate, CheckIn checkIn) implements DelegateEvent {}

    /** It was somebody else, or a mistake. */
    record DelegateCheckInUndone(Delegate delegate) implements DelegateEvent {}

    /** By an officer, by the end of the only award, or because another delegate is the same person. */
    record DelegateCancelled(Delegate delegate) implements DelegateEvent {}

    /** An officer judged who the delegate is. What follows is done after it. Only this service consumes it. */
    record DelegateJudged(Delegate delegate) implements DelegateEvent {}

    /** What identifies the person was erased. Whoever keeps a copy erases it too. */
    record DelegateErased(Delegate delegate) implements DelegateEvent {}
}
