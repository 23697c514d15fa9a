package vn.vinhdanh.delegate.domain.delegate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/** What happens to a delegate; each carries the delegate as it is after it. */
public sealed interface DelegateEvent {

    Delegate delegate();

    /** Looks for a place. */
    record DelegateProposed(Delegate delegate) implements DelegateEvent {}

    /** @param nominationId the award that it is told for; null for a delegate without one */
    record DelegateRegistered(Delegate delegate, @Nullable String nominationId) implements DelegateEvent {}

    /** @param position on the waiting list, 1 is next */
    record DelegateWaitlisted(Delegate delegate, int position) implements DelegateEvent {}

    /** @param token opens the answer page */
    record DelegateInvited(Delegate delegate, Invitation invitation, Roster roster, Schedule schedule, String token)
            implements DelegateEvent {}

    record InvitationAnswered(Delegate delegate, int revision, Answer answer) implements DelegateEvent {}

    record DelegateCheckedIn(Delegate delegate, CheckIn checkIn) implements DelegateEvent {}

    record DelegateCancelled(Delegate delegate) implements DelegateEvent {}
}
