package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/** How a message begins: as an invitation, as the notice that takes one back, as what follows it, or to an officer. */
public final class Issuing {

    private Issuing() {}

    /**
     * @param address as it was typed; the message has failed from the beginning if it is not a usable address
     */
    public static Outcome<Message, MessageEvent> invite(
            Recipient recipient,
            int revision,
            Channel channel,
            @Nullable String address,
            Invitation invitation,
            Instant now,
            String correlationId) {
        Message message = new Message(
                Message.idOf(recipient.delegateId(), revision),
                recipient,
                revision,
                channel,
                channel == Channel.EMAIL ? EmailAddress.of(address).orElse(null) : null,
                invitation,
                now,
                waiting(channel, now),
                null,
                null,
                correlationId,
                Edition.untold(revision));
        return channel == Channel.EMAIL ? addressed(message, address, now) : Outcome.of(message);
    }

    /**
     * The letter to who submitted a nomination that went back to its unit. There is no paper of it.
     *
     * @param address as for {@link #invite}
     */
    public static Outcome<Message, MessageEvent> tellOfReturn(
            Recipient officer,
            ReturnedNomination nomination,
            @Nullable String address,
            Invitation letter,
            Instant now,
            String correlationId) {
        return toOfficer(
                nomination.letter(),
                officer,
                address,
                letter,
                nomination.returnedAt(),
                now,
                correlationId,
                Edition.returning(nomination));
    }

    /**
     * The letter to who is responsible for a task. There is no paper of it.
     *
     * @param address as for {@link #invite}
     */
    public static Outcome<Message, MessageEvent> tellOfTask(
            Recipient officer,
            Purpose purpose,
            TaskNotice task,
            @Nullable String address,
            Invitation letter,
            Instant now,
            String correlationId) {
        return toOfficer(
                task.letter(),
                officer,
                address,
                letter,
                task.issuedAt(),
                now,
                correlationId,
                Edition.about(task, purpose));
    }

    private static Outcome<Message, MessageEvent> toOfficer(
            String id,
            Recipient officer,
            @Nullable String address,
            Invitation letter,
            Instant issuedAt,
            Instant now,
            String correlationId,
            Edition edition) {
        Message message = new Message(
                id,
                officer,
                1,
                Channel.EMAIL,
                EmailAddress.of(address).orElse(null),
                letter,
                issuedAt,
                waiting(Channel.EMAIL, now),
                null,
                null,
                correlationId,
                edition);
        return addressed(message, address, now);
    }

    private static Outcome<Message, MessageEvent> addressed(Message message, @Nullable String address, Instant now) {
        if (message.to() != null) {
            return Outcome.of(message);
        }
        boolean missing = address == null || address.isBlank();
        return message.fail(missing ? FailureReason.ADDRESS_MISSING : FailureReason.ADDRESS_INVALID, null, 0, now);
    }

    /**
     * The notice that this letter does not count any more. It goes the way that the letter went: a letter that was
     * printed because its e-mail failed has no address that works.
     */
    public static Message takeBack(Message letter, Withdrawal why, Instant now, String correlationId) {
        boolean wasPrinted = letter.to() == null || letter.delivery() instanceof Delivery.Printed;
        Channel channel = wasPrinted ? Channel.PRINT : Channel.EMAIL;
        return new Message(
                Message.idOfNotice(letter.recipient().delegateId(), letter.revision()),
                letter.recipient(),
                letter.revision(),
                channel,
                wasPrinted ? null : letter.to(),
                letter.invitation(),
                now,
                waiting(channel, now),
                null,
                null,
                correlationId,
                letter.edition().takenBack(why));
    }

    /**
     * A letter that comes after an invitation and leaves that as it is. It goes the way that the invitation went.
     *
     * @param id of the message
     */
    public static Message followUp(Message letter, Purpose purpose, String id, Instant now, String correlationId) {
        Channel channel = goesByMail(letter) ? Channel.EMAIL : Channel.PRINT;
        return new Message(
                id,
                letter.recipient(),
                letter.revision(),
                channel,
                channel == Channel.EMAIL ? letter.to() : null,
                letter.invitation(),
                now,
                waiting(channel, now),
                null,
                null,
                correlationId,
                letter.edition().followedBy(purpose));
    }

    /** Whether the recipient has an address that works, as far as the invitation tells. */
    public static boolean goesByMail(Message letter) {
        return letter.to() != null
                && (letter.delivery() instanceof Delivery.Sent || letter.delivery() instanceof Delivery.Uncertain);
    }

    private static Delivery waiting(Channel channel, Instant now) {
        return channel == Channel.EMAIL
                ? new Delivery.Queued(now, 0, now.truncatedTo(ChronoUnit.SECONDS), null)
                : new Delivery.PrintPending(now);
    }
}
