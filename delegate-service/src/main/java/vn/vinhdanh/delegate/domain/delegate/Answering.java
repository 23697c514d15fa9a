package vn.vinhdanh.delegate.domain.delegate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.DelegateProposed;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent.InvitationAnswered;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.ASubstituteIsSomebodyElse;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.AnswersCloseWhenTheConferenceBegins;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasCancelled;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.InvitationWasReplaced;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.OnlyTheInvitedAnswer;
import vn.vinhdanh.delegate.domain.delegate.DelegateRules.WhoHasCheckedInHasCome;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.Outcome;

/** What an answer does, and which answers count. Minds may change: the newest answer counts. */
public final class Answering {

    private Answering() {}

    /**
     * Whether this link still opens this invitation.
     *
     * @throws InvitationWasReplaced by a newer revision
     * @throws InvitationWasCancelled
     */
    public static void mustBeOpen(Delegate delegate, Ticket ticket) {
        @Nullable Invitation invitation = delegate.invitation();
        if (invitation == null || invitation.withdrawn() || delegate.state() == State.CANCELLED) {
            throw new InvitationWasCancelled();
        }
        if (invitation.revision() != ticket.revision()) {
            throw new InvitationWasReplaced();
        }
    }

    /**
     * The delegate answers by the link.
     *
     * @throws AnswersCloseWhenTheConferenceBegins
     * @throws InvitationWasReplaced
     * @throws InvitationWasCancelled
     * @throws ASubstituteIsSomebodyElse
     * @throws WhoHasCheckedInHasCome
     */
    public static Outcome<Delegate, DelegateEvent> byLink(
            Delegate delegate, Ticket ticket, Roster roster, Reply reply, Instant now) {
        mustBeOpen(delegate, ticket);
        @Nullable Schedule schedule = roster.schedule();
        if (schedule != null && schedule.hasBegunAt(now)) {
            throw new AnswersCloseWhenTheConferenceBegins();
        }
        return answered(delegate, ticket.revision(), Answer.of(reply, Answer.Via.LINK, now));
    }

    /**
     * An officer enters what came by phone or on paper, also after the conference began.
     *
     * @throws OnlyTheInvitedAnswer
     * @throws ASubstituteIsSomebodyElse
     * @throws WhoHasCheckedInHasCome
     */
    public static Outcome<Delegate, DelegateEvent> byOfficer(Delegate delegate, Reply reply, Instant now) {
        @Nullable Invitation invitation = delegate.invitation();
        if (invitation == null || invitation.withdrawn() || delegate.state() == State.CANCELLED) {
            throw new OnlyTheInvitedAnswer();
        }
        return answered(delegate, invitation.revision(), Answer.of(reply, Answer.Via.OFFICER, now));
    }

    private static Outcome<Delegate, DelegateEvent> answered(Delegate delegate, int revision, Answer answer) {
        if (answer.substitute() != null
                && delegate.person().ofSameUnit(answer.substitute()).mayBe(delegate.person())) {
            throw new ASubstituteIsSomebodyElse();
        }
        if (answer.repeats(delegate.answer())) {
            return Outcome.of(delegate);
        }
        if (delegate.state() == State.CHECKED_IN) {
            throw new WhoHasCheckedInHasCome();
        }
        DelegateBuilder next = new DelegateBuilder(delegate).answer(answer);
        if (answer.kind() == Answer.Kind.DECLINED) {
            return told(next.leave(State.DECLINED).done(), revision, answer);
        }
        if (delegate.state().hasPlace()) {
            return told(next.state(answer.state()).done(), revision, answer);
        }
        if (delegate.state().seeksPlace()) {
            return told(next.done(), revision, answer);
        }
        Delegate back = next.state(State.PROPOSED).done();
        return Outcome.of(back, new InvitationAnswered(back, revision, answer), new DelegateProposed(back));
    }

    private static Outcome<Delegate, DelegateEvent> told(Delegate next, int revision, Answer answer) {
        return Outcome.of(next, new InvitationAnswered(next, revision, answer));
    }
}
