package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Delivery.Failed;
import vn.vinhdanh.notification.domain.Delivery.PrintPending;
import vn.vinhdanh.notification.domain.Delivery.Printed;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Retired;
import vn.vinhdanh.notification.domain.Delivery.Sending;
import vn.vinhdanh.notification.domain.Delivery.Sent;
import vn.vinhdanh.notification.domain.Delivery.Settlement;
import vn.vinhdanh.notification.domain.Delivery.Superseded;
import vn.vinhdanh.notification.domain.Delivery.Uncertain;
import vn.vinhdanh.notification.domain.Delivery.Withdrawn;

/**
 * One invitation to one delegate in one revision, on its way. Its id follows from the three, so there is at most one.
 *
 * <p>Mail can't be sent exactly once: the server may accept and the answer be lost. So a try is recorded before it
 * begins, and what broke off after that is uncertain and rests. Only a person sends an uncertain message again.
 *
 * @param revision 1, and one more each time the delegate is invited anew
 * @param to null on paper, and where the address given can't be one
 * @param invitedAt the date on the paper and the stamp of the calendar file: the same message is always the same bytes
 * @param answeredAt when the delegate answered an invitation, noted while a try was under way
 * @param retired what becomes of it unless the try that was under way when this was noted has brought it there
 * @param correlationId of the request that invited, so that what follows belongs to it
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
        String correlationId) {

    /** The one id that the invitation of this delegate in this revision can have. */
    public static String idOf(String delegateId, int revision) {
        return Ids.named("message", delegateId, "invitation", Integer.toString(revision));
    }

    /** @param address as it was typed; where it can't be an address, the message has failed before it began */
    public static Outcome<Message, MessageEvent> invite(
            Recipient recipient,
            int revision,
            Channel channel,
            @Nullable String address,
            Invitation invitation,
            Instant now,
            String correlationId) {
        Message message = new Message(
                idOf(recipient.delegateId(), revision),
                recipient,
                revision,
                channel,
                channel == Channel.EMAIL ? EmailAddress.of(address).orElse(null) : null,
                invitation,
                now,
                channel == Channel.EMAIL ? queued(now) : new PrintPending(now),
                null,
                null,
                correlationId);
        if (channel == Channel.EMAIL && message.to == null) {
            boolean missing = address == null || address.isBlank();
            return message.fail(missing ? FailureReason.ADDRESS_MISSING : FailureReason.ADDRESS_INVALID, null, 0, now);
        }
        return Outcome.of(message);
    }

    private static Queued queued(Instant now) {
        return new Queued(now, 0, now.truncatedTo(ChronoUnit.SECONDS), null);
    }

    /** A try begins: recorded before the server is offered the message. Nothing changes if it isn't this one's turn. */
    public Outcome<Message, MessageEvent> begin(int attempt, RetryPolicy terms, Instant now) {
        return delivery instanceof Queued queued && queued.attempts() + 1 == attempt
                ? becomes(new Sending(queued.since(), attempt, now, terms.leaseFrom(now)))
                : unchanged();
    }

    /** The server took it. Also from a try that was held to be broken off, or was queued again since: it has arrived. */
    public Outcome<Message, MessageEvent> accepted(int attempt, Instant now) {
        return delivery.mayArriveBy(attempt) ? sent(now, null) : unchanged();
    }

    /** The server did not take it this time and may the next time. Whose try has not begun says it of the version it read. */
    public Outcome<Message, MessageEvent> deferred(int attempt, String answer, RetryPolicy terms, Instant now) {
        Instant since = delivery.sinceOf(attempt, now);
        if (since == null) {
            return unchanged();
        }
        if (terms.patienceIsOver(since, now)) {
            return fail(FailureReason.GAVE_UP, answer, attempt, now);
        }
        String shown = EmailAddress.maskedLine(answer);
        return becomes(retired != null ? retired : new Queued(since, attempt, terms.nextTry(attempt, now), shown));
    }

    /** It can't go out as it is. */
    public Outcome<Message, MessageEvent> rejected(
            int attempt, FailureReason reason, @Nullable String answer, Instant now) {
        return delivery.sinceOf(attempt, now) == null ? unchanged() : fail(reason, answer, attempt, now);
    }

    /** The try broke off where the server may have taken it: uncertain, unless the delegate has answered meanwhile. */
    public Outcome<Message, MessageEvent> brokeOff(int attempt, Instant now) {
        return delivery instanceof Sending sending && sending.attempt() == attempt
                ? uncertain(sending, now)
                : unchanged();
    }

    /** Whoever tried is gone: the lease ran out. */
    public Outcome<Message, MessageEvent> lapse(Instant now) {
        return delivery instanceof Sending sending && !sending.wakeAt().isAfter(now)
                ? uncertain(sending, now)
                : unchanged();
    }

    /** The delegate answered an invitation. An answer from before a try says nothing about that try. */
    public Outcome<Message, MessageEvent> answered(Instant answer, Instant now) {
        return switch (delivery) {
            case Uncertain uncertain when !answer.isBefore(uncertain.begun()) -> sent(now, Settlement.ANSWER);
            case Sending sending when !answer.isBefore(sending.begun()) -> Outcome.of(with(delivery, answer, retired));
            default -> unchanged();
        };
    }

    /** A person takes it upon himself: the delegate may get it twice. */
    public Outcome<Message, MessageEvent> sendAgain(Instant now) {
        int attempts = switch (delivery) {
            case Uncertain uncertain -> uncertain.attempt();
            case Failed failed -> failed.attempts();
            default -> throw new AMessageOnItsWayIsNotSentAgain();
        };
        if (to == null) {
            throw new AMessageIsSentToAnAddress();
        }
        return becomes(new Queued(now, attempts, now.truncatedTo(ChronoUnit.SECONDS), null));
    }

    /** A person found out that it arrived. */
    public Outcome<Message, MessageEvent> confirmDelivered(Instant now) {
        if (!(delivery instanceof Uncertain)) {
            throw new OnlyAnUncertainMessageIsConfirmed();
        }
        return sent(now, Settlement.PERSON);
    }

    /** On paper from the beginning, or because the e-mail failed. A second time changes nothing. */
    public Outcome<Message, MessageEvent> print(Instant now) {
        return switch (delivery) {
            case Printed _ -> unchanged();
            case PrintPending _, Failed _ ->
                Outcome.of(
                        with(new Printed(now)),
                        new MessageEvent.InvitationSent(recipient, id, revision, Channel.PRINT, now, null));
            default -> throw new APaperReplacesNoMessageThatMayArrive();
        };
    }

    /** The delegate was invited anew. */
    public Outcome<Message, MessageEvent> supersede(int byRevision, Instant now) {
        return retire(new Superseded(byRevision, now));
    }

    /** The delegate was cancelled. */
    public Outcome<Message, MessageEvent> withdraw(Instant now) {
        return retire(new Withdrawn(now));
    }

    /** What has gone out stays as it is; of what is going out it is noted, and this try is the last. */
    private Outcome<Message, MessageEvent> retire(Retired how) {
        return switch (delivery) {
            case Queued _, Failed _, Uncertain _, PrintPending _ -> becomes(how);
            case Sending _ when retired == null -> Outcome.of(with(delivery, answeredAt, how));
            case Sending _, Sent _, Printed _, Retired _ -> unchanged();
        };
    }

    private Outcome<Message, MessageEvent> sent(Instant now, @Nullable Settlement settledBy) {
        return Outcome.of(
                with(new Sent(now, settledBy)),
                new MessageEvent.InvitationSent(recipient, id, revision, Channel.EMAIL, now, settledBy));
    }

    private Outcome<Message, MessageEvent> fail(
            FailureReason reason, @Nullable String answer, int attempts, Instant now) {
        if (retired != null) {
            return becomes(retired);
        }
        String shown = answer == null ? null : EmailAddress.maskedLine(answer);
        return Outcome.of(
                with(new Failed(reason, shown, attempts, now)),
                new MessageEvent.InvitationFailed(recipient, id, revision, reason, now, shown));
    }

    private Outcome<Message, MessageEvent> uncertain(Sending sending, Instant now) {
        if (answeredAt != null && !answeredAt.isBefore(sending.begun())) {
            return sent(now, Settlement.ANSWER);
        }
        if (retired != null) {
            return becomes(retired);
        }
        return Outcome.of(
                with(new Uncertain(sending.attempt(), sending.begun(), now)),
                new MessageEvent.InvitationUncertain(recipient, id, revision, sending.attempt(), now));
    }

    private Outcome<Message, MessageEvent> becomes(Delivery next) {
        return Outcome.of(with(next));
    }

    private Outcome<Message, MessageEvent> unchanged() {
        return Outcome.of(this);
    }

    private Message with(Delivery next) {
        return with(next, answeredAt, retired);
    }

    private Message with(Delivery next, @Nullable Instant answer, @Nullable Retired how) {
        return new Message(
                id, recipient, revision, channel, to, invitation, invitedAt, next, answer, how, correlationId);
    }

    /** Without what belongs to the delegate: safe in a log. */
    @Override
    public String toString() {
        return "message " + id + " " + delivery.state();
    }
}
