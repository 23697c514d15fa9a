package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Delivery.Held;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Retired;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.Delivery.Uncertain;

/**
 * The invitation of one delegate in one revision, or a letter that comes after it, and its delivery. The id is derived
 * from delegate, purpose and revision, so there is at most one message for each.
 *
 * <p>Mail can't be sent exactly once, because the server's answer may be lost after it accepted a message. Therefore an
 * attempt is recorded before it begins. An attempt that breaks off after that leaves the message uncertain, and only a
 * person sends an uncertain message again.
 *
 * @param revision 1 for the first invitation of a delegate, then one more for each further invitation
 * @param to null on paper, and if the given address is not usable
 * @param invitedAt the date on the paper and the stamp of the calendar file, so that both are always the same bytes
 * @param answeredAt when the delegate answered an invitation, if that was during an attempt
 * @param retired the state that follows unless the running attempt delivers the message
 * @param edition in messages of earlier versions each revision but the first counts as a correction
 */
public record Message(
        String id,
        Recipient recipient,
        int revision,
        Channel channel,
        @Nullable EmailAddress to,
        Invitation invitation,
        Instant invitedAt,
        Delivery delivery,
        @Nullable Instant answeredAt,
        @Nullable Retired retired,
        String correlationId,
        Edition edition) {

    public Message {
        edition = edition == null ? Edition.untold(revision) : edition;
    }

    /** The id of the message that invites this delegate in this revision. */
    public static String idOf(String delegateId, int revision) {
        return Ids.named("message", delegateId, "invitation", Integer.toString(revision));
    }

    /** The id of the message that takes the invitation of this revision back. */
    public static String idOfNotice(String delegateId, int revision) {
        return Ids.named("message", delegateId, "notice", Integer.toString(revision));
    }

    /** It may have gone out: it was queued before the store was put back to an earlier state. */
    public Outcome<Message, MessageEvent> doubt(Instant now) {
        return delivery instanceof Queued queued ? uncertain(queued.attempts() + 1, queued.since(), now) : unchanged();
    }

    /** An attempt begins. Recorded before the server is offered the content. Ignored unless it is the next attempt. */
    public Outcome<Message, MessageEvent> begin(int attempt, RetryPolicy policy, Instant now) {
        return delivery instanceof Queued queued && queued.attempts() + 1 == attempt
                ? becomes(new Sending(queued.since(), attempt, now, policy.leaseEnd(now)))
                : unchanged();
    }

    /**
     * The server accepted the message. Also accepts the result of an attempt that was already recorded as uncertain or
     * was requeued, because the server has the message.
     */
    public Outcome<Message, MessageEvent> accepted(int attempt, Instant now) {
        return delivery.mayHaveArrivedBy(attempt) ? sent(now, null) : unchanged();
    }

    /** The server refused the message for now. It is queued again, or has failed if it is given up. */
    public Outcome<Message, MessageEvent> deferred(int attempt, String answer, RetryPolicy policy, Instant now) {
        Instant since = delivery.waitingSince(attempt, now);
        if (since == null) {
            return unchanged();
        }
        if (policy.givesUp(since, now)) {
            return fail(FailureReason.GAVE_UP, answer, attempt, now);
        }
        String shown = EmailAddress.maskedLine(answer);
        return becomes(retired != null ? retired : new Queued(since, attempt, policy.nextAttempt(attempt, now), shown));
    }

    /** The message can't be delivered as it is. */
    public Outcome<Message, MessageEvent> rejected(
            int attempt, FailureReason reason, @Nullable String answer, Instant now) {
        return delivery.waitingSince(attempt, now) == null ? unchanged() : fail(reason, answer, attempt, now);
    }

    /** The attempt broke off where the server may have accepted. Uncertain, unless the delegate has answered since. */
    public Outcome<Message, MessageEvent> brokeOff(int attempt, Instant now) {
        return delivery instanceof Sending sending && sending.attempt() == attempt
                ? uncertain(attempt, sending.begun(), now)
                : unchanged();
    }

    /** The lease of an attempt ran out: the process that made it is gone. */
    public Outcome<Message, MessageEvent> lapse(Instant now) {
        return delivery instanceof Sending sending && !sending.wakeAt().isAfter(now)
                ? uncertain(sending.attempt(), sending.begun(), now)
                : unchanged();
    }

    /** The mail came back after the server had accepted it. Ignored unless the message counts as sent, or may have been. */
    public Outcome<Message, MessageEvent> bounced(FailureReason reason, String answer, Instant now) {
        return switch (delivery) {
            case Delivery.Sent _ -> fail(reason, answer, 0, now);
            case Uncertain uncertain -> fail(reason, answer, uncertain.attempt(), now);
            default -> unchanged();
        };
    }

    /** The delegate answered an invitation. An answer given before an attempt proves nothing about that attempt. */
    public Outcome<Message, MessageEvent> answered(Instant answer, Instant now) {
        return switch (delivery) {
            case Uncertain uncertain when !answer.isBefore(uncertain.begun()) -> sent(now, Delivery.Settlement.ANSWER);
            case Sending sending when !answer.isBefore(sending.begun()) -> Outcome.of(with(delivery, answer, retired));
            default -> unchanged();
        };
    }

    /** This message, as it was issued. */
    public Message in(Edition issued) {
        return with(delivery, answeredAt, retired, issued);
    }

    /** Whether the letter says that it replaces one that the delegate has. A first letter does not. */
    public boolean corrects() {
        return edition.corrects();
    }

    /** Whether it takes an invitation back. */
    public boolean takesBack() {
        return edition.takesBack() != null;
    }

    public Purpose purpose() {
        return edition.purpose();
    }

    /** Whether it is too late for it. Who was there is thanked afterwards. */
    public boolean isTooLateAt(Instant now) {
        return purpose().isBeforeTheConference() && invitation.hasBegunAt(now);
    }

    /** Whether it waits to be sent, for its turn or for a person. */
    public boolean waits() {
        return delivery instanceof Queued || delivery instanceof Held;
    }

    /** Whether the delegate may have got this letter, or one that it corrects. */
    public boolean mayHaveArrived() {
        return delivery.mayHaveArrived() || edition.sentBefore() > 0 || corrects();
    }

    /** The delegate was invited again, with a later revision. */
    public Outcome<Message, MessageEvent> supersede(int byRevision, Instant now) {
        return retire(new Delivery.Superseded(byRevision, now));
    }

    /** The delegate was cancelled, or the conference has begun. */
    public Outcome<Message, MessageEvent> withdraw(Instant now) {
        return retire(new Delivery.Withdrawn(now));
    }

    /** A delivered message stays as it is. During an attempt the state is noted, and this attempt is the last. */
    private Outcome<Message, MessageEvent> retire(Retired state) {
        return switch (delivery) {
            case Queued _, Held _, Delivery.Failed _, Uncertain _, Delivery.PrintPending _ -> becomes(state);
            case Sending _ when retired == null -> Outcome.of(with(delivery, answeredAt, state));
            case Sending _, Delivery.Sent _, Delivery.Printed _, Retired _ -> unchanged();
        };
    }

    Outcome<Message, MessageEvent> sent(Instant now, Delivery.@Nullable Settlement settledBy) {
        return reported(
                with(new Delivery.Sent(now, settledBy)),
                new MessageEvent.InvitationSent(recipient, id, revision, Channel.EMAIL, now, settledBy));
    }

    Outcome<Message, MessageEvent> fail(FailureReason reason, @Nullable String answer, int attempts, Instant now) {
        if (retired != null) {
            return becomes(retired);
        }
        String shown = answer == null ? null : EmailAddress.maskedLine(answer);
        return reported(
                with(new Delivery.Failed(reason, shown, attempts, now)),
                new MessageEvent.InvitationFailed(recipient, id, revision, reason, now, shown));
    }

    Outcome<Message, MessageEvent> uncertain(int attempt, Instant begun, Instant now) {
        if (answeredAt != null && !answeredAt.isBefore(begun)) {
            return sent(now, Delivery.Settlement.ANSWER);
        }
        if (retired != null) {
            return becomes(retired);
        }
        return reported(
                with(new Uncertain(attempt, begun, now)),
                new MessageEvent.InvitationUncertain(recipient, id, revision, attempt, now));
    }

    /** Other services wait for what becomes of an invitation, and of no other letter. */
    Outcome<Message, MessageEvent> reported(Message next, MessageEvent event) {
        return purpose().invites() ? Outcome.of(next, event) : Outcome.of(next);
    }

    Outcome<Message, MessageEvent> becomes(Delivery next) {
        return Outcome.of(with(next));
    }

    Outcome<Message, MessageEvent> unchanged() {
        return Outcome.of(this);
    }

    Message with(Delivery next) {
        return with(next, answeredAt, retired);
    }

    private Message with(Delivery next, @Nullable Instant answer, @Nullable Retired state) {
        return with(next, answer, state, edition);
    }

    private Message with(Delivery next, @Nullable Instant answer, @Nullable Retired state, Edition issued) {
        return new Message(
                id,
                recipient,
                revision,
                channel,
                to,
                invitation,
                invitedAt,
                next,
                answer,
                state,
                correlationId,
                issued);
    }

    /** Without personal data, so that a log may contain it. */
    @Override
    public String toString() {
        return "message " + id + " " + delivery.state();
    }
}
