package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateInvited;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyADelegateWithAPlaceIsInvited;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/** When a delegate is invited, and what a new revision of the invitation does to the old one. */
public final class Inviting {

    private Inviting() {}

    /**
     * Whether the delegate has a place, has not come yet, and has no invitation that is right: none at all, one for another date, or one that
     * went to an address that was corrected before there was an answer.
     */
    public static boolean isDue(Delegate delegate, Schedule schedule) {
        return delegate.state().hasPlace()
                && delegate.state() != State.CHECKED_IN
                && lacksInvitation(delegate, schedule);
    }

    /**
     * Invites, or invites anew with the next revision; the answer to the old one no longer counts. Where the
     * invitation is right already nothing happens, unless it could not be delivered; nor to who has come.
     *
     * @throws OnlyADelegateWithAPlaceIsInvited
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     */
    public static Outcome<Delegate, DelegateEvent> invite(
            Delegate delegate, String id, Roster roster, AnswerLinks links, Instant now) {
        Schedule schedule = roster.fixedSchedule();
        if (!delegate.state().hasPlace()) {
            throw new OnlyADelegateWithAPlaceIsInvited();
        }
        @Nullable Invitation before = delegate.invitation();
        boolean failed = before != null && before.delivery() == Delivery.FAILED;
        if (delegate.state() == State.CHECKED_IN || !lacksInvitation(delegate, schedule) && !failed) {
            return Outcome.of(delegate);
        }
        Invitation next = before == null
                ? Invitation.first(schedule.revision(), delegate.contact(), now)
                : before.next(schedule.revision(), delegate.contact(), now);
        Delegate invited = new DelegateBuilder(delegate)
                .invitation(next)
                .answer(null)
                .state(State.INVITED)
                .done();
        String token = links.sign(new Ticket(id, next.revision()));
        return Outcome.of(invited, new DelegateInvited(invited, next, roster, schedule, token));
    }

    private static boolean lacksInvitation(Delegate delegate, Schedule schedule) {
        @Nullable Invitation invitation = delegate.invitation();
        return invitation == null
                || invitation.withdrawn()
                || invitation.schedule() != schedule.revision()
                || delegate.state() == State.INVITED && !invitation.to().equals(delegate.contact());
    }
}
