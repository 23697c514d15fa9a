package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateInvited;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.InvitationIssued;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceIsInvited;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/** Decides when a delegate is invited. A new revision of an invitation replaces the old one. */
public final class Inviting {

    private Inviting() {}

    /**
     * True if the delegate has a place, has not checked in, and has no valid invitation: none at all, one for another
     * date, or one that was sent to an address which was corrected before there was an answer.
     */
    public static boolean isDue(Delegate delegate, Schedule schedule) {
        return delegate.state().hasPlace()
                && delegate.state() != State.CHECKED_IN
                && needsInvitation(delegate, schedule);
    }

    /**
     * Invites the delegate. A repeated invitation has the next revision, and the answer to the old one is removed. A
     * delegate who has a valid invitation that did not fail, or who has checked in, is not invited again.
     *
     * @throws OnlyADelegateWithAPlaceIsInvited
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference
     */
    public static Outcome<Delegate, DelegateEvent> invite(Delegate delegate, Roster roster, Instant now) {
        Schedule schedule = roster.requireSchedule();
        if (!delegate.state().hasPlace()) {
            throw new OnlyADelegateWithAPlaceIsInvited();
        }
        @Nullable Invitation before = delegate.invitation();
        boolean failed = before != null && before.delivery() == Delivery.FAILED;
        if (delegate.state() == State.CHECKED_IN || !needsInvitation(delegate, schedule) && !failed) {
            return Outcome.of(delegate);
        }
        roster.scheduleToInviteFor(now);
        Invitation next = before == null
                ? Invitation.first(schedule.revision(), delegate.contact(), now)
                : before.next(schedule.revision(), delegate.contact(), now);
        Delegate invited = new DelegateBuilder(delegate)
                .invitation(next)
                .answer(null)
                .state(State.INVITED)
                .build();
        return Outcome.of(
                invited,
                new DelegateInvited(invited, next, schedule),
                new InvitationIssued(invited, next, roster, schedule));
    }

    private static boolean needsInvitation(Delegate delegate, Schedule schedule) {
        @Nullable Invitation invitation = delegate.invitation();
        return invitation == null
                || invitation.withdrawn()
                || invitation.schedule() != schedule.revision()
                || delegate.state() == State.INVITED && !invitation.to().equals(delegate.contact());
    }
}
