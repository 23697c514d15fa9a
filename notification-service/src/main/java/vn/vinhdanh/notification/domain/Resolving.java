package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Delivery.Queued;
import vn.vinhdanh.notification.domain.Delivery.Uncertain;

/** What a person decides about a message at rest. */
public final class Resolving {

    private Resolving() {}

    /**
     * Sends the message again, if it failed or is uncertain: it may arrive twice. One that has gone out is sent again for
     * a reason, unchanged: the delegate lost it.
     *
     * @param reason null if the person gave none
     */
    public static Outcome<Message, MessageEvent> sendAgain(Message message, @Nullable String reason, Instant now) {
        boolean hasGoneOut = message.delivery() instanceof Delivery.Sent;
        int attempts = switch (message.delivery()) {
            case Uncertain uncertain -> uncertain.attempt();
            case Delivery.Failed failed -> failed.attempts();
            case Delivery.Sent _ -> 0;
            default -> throw new MessageRules.AMessageOnItsWayIsNotSentAgain();
        };
        if (message.to() == null) {
            throw new MessageRules.AMessageIsSentToAnAddress();
        }
        if (message.isTooLateAt(now)) {
            throw new MessageRules.AnInvitationIsSentBeforeTheConference();
        }
        if (hasGoneOut && (reason == null || reason.isBlank())) {
            throw new MessageRules.ASentMessageIsSentAgainForAReason();
        }
        Message queued = message.with(new Queued(now, attempts, now.truncatedTo(ChronoUnit.SECONDS), null));
        return Outcome.of(hasGoneOut ? queued.in(message.edition().again()) : queued);
    }

    /** Confirms that an uncertain message arrived. */
    public static Outcome<Message, MessageEvent> confirmDelivered(Message message, Instant now) {
        if (!(message.delivery() instanceof Uncertain)) {
            throw new MessageRules.OnlyAnUncertainMessageIsConfirmed();
        }
        return message.sent(now, Delivery.Settlement.PERSON);
    }

    /** An invitation that goes out on paper or whose e-mail failed was printed. Repeating it changes nothing. */
    public static Outcome<Message, MessageEvent> print(Message message, Instant now) {
        requirePaper(message);
        return switch (message.delivery()) {
            case Delivery.Printed _ -> message.unchanged();
            case Delivery.PrintPending _, Delivery.Failed _ ->
                message.reported(
                        message.with(new Delivery.Printed(now, null)),
                        new MessageEvent.InvitationSent(
                                message.recipient(), message.id(), message.revision(), Channel.PRINT, now, null));
            default -> throw new MessageRules.APaperReplacesNoMessageThatMayArrive();
        };
    }

    /** What could not be sent by mail is printed: it waits for that with the letters on paper. Repeating it changes nothing. */
    public static Outcome<Message, MessageEvent> turnToPaper(Message message, Instant now) {
        requirePaper(message);
        return switch (message.delivery()) {
            case Delivery.PrintPending _ -> message.unchanged();
            case Delivery.Failed _ -> message.becomes(new Delivery.PrintPending(now));
            default -> throw new MessageRules.OnlyAFailedMessageTurnsToPaper();
        };
    }

    /** @throws MessageRules.AnOfficerIsToldByMailAlone if there is no paper of this letter */
    public static void requirePaper(Message message) {
        if (!message.purpose().channels().contains(Channel.PRINT)) {
            throw new MessageRules.AnOfficerIsToldByMailAlone();
        }
    }

    /** A printed letter reached the delegate or came back. A later report counts. */
    public static Outcome<Message, MessageEvent> handOver(
            Message message, Delivery.Handover.Result result, String by, Instant now) {
        if (!(message.delivery() instanceof Delivery.Printed printed)) {
            throw new MessageRules.OnlyAPrintedLetterIsHandedOver();
        }
        Delivery.Handover known = printed.handover();
        return known != null && known.result() == result
                ? message.unchanged()
                : message.becomes(new Delivery.Printed(printed.at(), new Delivery.Handover(result, now, by)));
    }
}
