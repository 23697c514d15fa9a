package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.InvitationAnswered;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsSomebodyElse;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasMerged;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyTheInvitedAnswer;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.TheConferenceWasCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/** Decides which answers are accepted and what they change. A delegate may answer again; the newest answer counts. */
public final class Answering {

    private Answering() {}

    /**
     * Checks that the ticket belongs to the newest invitation of the delegate, and that there is something to come to.
     *
     * @throws TheConferenceWasCancelled
     * @throws InvitationWasReplaced if there is a newer revision
     * @throws InvitationWasCancelled if the delegate was cancelled
     * @throws InvitationWasMerged if the delegate was the same person as another one
     */
    public static void requireCurrent(Delegate delegate, Ticket ticket, Roster roster) {
        if (roster.cancelledAt() != null) {
            throw new TheConferenceWasCancelled();
        }
        @Nullable Invitation invitation = delegate.invitation();
        if (delegate.mergedInto() != null) {
            throw new InvitationWasMerged();
        }
        if (invitation == null || invitation.withdrawn() || delegate.state() == State.CANCELLED) {
            throw new InvitationWasCancelled();
        }
        if (invitation.revision() != ticket.revision()) {
            throw new InvitationWasReplaced();
        }
    }

    /**
     * The delegate answers by the link of the invitation.
     *
     * @throws TheConferenceWasCancelled
     * @throws AnswersCloseWhenTheConferenceBegins
     * @throws InvitationWasReplaced
     * @throws InvitationWasCancelled
     * @throws ASubstituteIsSomebodyElse
     * @throws WhoHasCheckedInHasCome if the answer differs from the recorded one
     */
    public static Outcome<Delegate, DelegateEvent> byLink(
            Delegate delegate, Ticket ticket, Roster roster, Reply reply, Instant now) {
        requireCurrent(delegate, ticket, roster);
        @Nullable Schedule schedule = roster.schedule();
        if (schedule != null && schedule.hasBegunAt(now)) {
            throw new AnswersCloseWhenTheConferenceBegins();
        }
        return record(delegate, ticket.revision(), Answer.of(reply, Answer.Via.LINK, now, schedule));
    }

    /**
     * An officer enters an answer given by phone or on paper: to the newest invitation, and so for its date. This is
     * possible after the conference has begun.
     *
     * @throws OnlyTheInvitedAnswer
     * @throws ASubstituteIsSomebodyElse
     * @throws WhoHasCheckedInHasCome if the answer differs from the recorded one
     */
    public static Outcome<Delegate, DelegateEvent> byOfficer(Delegate delegate, Reply reply, Instant now) {
        @Nullable Invitation invitation = delegate.invitation();
        if (invitation == null || invitation.withdrawn() || delegate.state() == State.CANCELLED) {
            throw new OnlyTheInvitedAnswer();
        }
        return record(delegate, invitation.revision(), Answer.of(reply, Answer.Via.OFFICER, now, null));
    }

    /**
     * Who comes instead is a delegate too, so the place is not needed. Nothing changes if somebody has come on it.
     */
    static Outcome<Delegate, DelegateEvent> withoutSubstitute(Delegate delegate, Instant now) {
        return !delegate.hasSubstitute() || delegate.hasCome() || delegate.state() == State.CANCELLED
                ? Outcome.of(delegate)
                : byOfficer(delegate, new Reply.Decline("Người đi thay đã là đại biểu."), now);
    }

    private static Outcome<Delegate, DelegateEvent> record(Delegate delegate, int revision, Answer given) {
        Answer answer = given;
        if (answer.substitute() != null
                && delegate.person().colleague(answer.substitute()).isNamedAs(delegate.person())) {
            throw new ASubstituteIsSomebodyElse();
        }
        if (answer.repeats(delegate.answer(), Objects.requireNonNull(delegate.invitation()))) {
            return Outcome.of(delegate);
        }
        if (delegate.hasCome()) {
            throw new WhoHasCheckedInHasCome();
        }
        answer = answer.after(delegate.answer());
        DelegateBuilder next = new DelegateBuilder(delegate).answer(answer).checkIn(null);
        if (answer.kind() == Answer.Kind.DECLINED) {
            return answered(next.releasePlace(State.DECLINED).build(), revision, answer);
        }
        if (delegate.state().hasPlace()) {
            return answered(next.state(answer.state()).build(), revision, answer);
        }
        if (delegate.state().seeksPlace()) {
            return answered(next.build(), revision, answer);
        }
        return answered(next.state(State.PROPOSED).build(), revision, answer);
    }

    /** The handler of this event also releases the place, or finds one again. */
    private static Outcome<Delegate, DelegateEvent> answered(Delegate next, int revision, Answer answer) {
        return Outcome.of(next, new InvitationAnswered(next, revision, answer));
    }
}
