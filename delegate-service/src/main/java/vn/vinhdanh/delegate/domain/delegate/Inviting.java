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
     * True if the delegate is to be asked, has not come, and has no valid invitation: none at all, one for another date,
     * or one that was sent elsewhere than to the present contact before there was an answer. To be asked are all who have
     * a place, and who declined for another date.
     */
    public static boolean isDue(Delegate delegate, Schedule schedule) {
        return isToBeAsked(delegate, schedule) && !delegate.hasCome() && needsInvitation(delegate, schedule);
    }

    /** True if the delegate is due and has a letter that is not true any more. */
    public static boolean isToBeRevised(Delegate delegate, Schedule schedule) {
        @Nullable Invitation invitation = delegate.invitation();
        return invitation != null && !invitation.withdrawn() && isDue(delegate, schedule);
    }

    /**
     * Invites the delegate. A repeated invitation has the next revision. The answer to the old one is removed, unless it
     * was given for the present date already. Who declined for another date is asked again and has declined until there
     * is another answer, because the place may belong to somebody else by now. A delegate who has a valid invitation that
     * did not fail, or who has checked in, is not invited again.
     *
     * @param seat that the letter names; null if the delegate has none. A seat alone is no reason for another letter
     * @throws OnlyADelegateWithAPlaceIsInvited
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen
     * @throws vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference
     */
    public static Outcome<Delegate, DelegateEvent> invite(
            Delegate delegate, Roster roster, @Nullable String seat, Instant now) {
        Schedule schedule = roster.requireSchedule();
        if (!isToBeAsked(delegate, schedule)) {
            throw new OnlyADelegateWithAPlaceIsInvited();
        }
        @Nullable Invitation before = delegate.invitation();
        boolean failed = before != null && before.delivery() == Delivery.FAILED;
        if (delegate.hasCome() || !needsInvitation(delegate, schedule) && !failed) {
            return Outcome.of(delegate);
        }
        roster.scheduleToInviteFor(now);
        Invitation next = before == null
                ? Invitation.first(schedule.revision(), delegate.contact(), now)
                : before.next(schedule.revision(), delegate.contact(), now);
        @Nullable Answer kept = answerToKeep(delegate, schedule);
        Delegate invited = new DelegateBuilder(delegate)
                .invitation(next)
                .answer(kept)
                .state(kept == null ? State.INVITED : kept.state())
                .checkIn(null)
                .build();
        return Outcome.of(
                invited,
                new DelegateInvited(invited, next, schedule),
                new InvitationIssued(invited, next, roster, schedule, seat));
    }

    private static @Nullable Answer answerToKeep(Delegate delegate, Schedule schedule) {
        @Nullable Answer answer = delegate.answer();
        @Nullable Invitation answered = delegate.invitation();
        return answer != null
                        && answered != null
                        && (answer.kind() == Answer.Kind.DECLINED || answer.isFor(schedule, answered))
                ? answer
                : null;
    }

    private static boolean isToBeAsked(Delegate delegate, Schedule schedule) {
        @Nullable Answer answer = delegate.answer();
        @Nullable Invitation answered = delegate.invitation();
        boolean declinedAnotherDate = delegate.state() == State.DECLINED
                && answer != null
                && answered != null
                && !answered.withdrawn()
                && !answer.isFor(schedule, answered);
        return delegate.state().hasPlace() || declinedAnotherDate;
    }

    private static boolean needsInvitation(Delegate delegate, Schedule schedule) {
        @Nullable Invitation invitation = delegate.invitation();
        return invitation == null
                || invitation.withdrawn()
                || invitation.schedule() != schedule.revision()
                || delegate.state() == State.INVITED && !invitation.to().reachesAs(delegate.contact());
    }
}
