package vn.vinhdanh.notification.domain;

import java.time.Instant;
import vn.vinhdanh.kernel.Outcome;

/**
 * A letter without what identifies its recipient (Luật 91/2025/QH15): name, position and address. What
 * became of it stays. One that has not gone out is withdrawn.
 */
public final class ErasedMessage {

    /** Stands where a name was. */
    public static final String MARKER = "(đã xóa)";

    private ErasedMessage() {}

    /** A letter that nobody needs any more, without its address. Whom it went to stays. */
    public static Outcome<Message, MessageEvent> withoutAddress(Message message, Instant now) {
        Message withdrawn = message.withdraw(now).state();
        return Outcome.of(with(withdrawn, withdrawn.invitation()));
    }

    public static Outcome<Message, MessageEvent> of(Message message, Instant now) {
        Message withdrawn = message.withdraw(now).state();
        Invitation invitation = withdrawn.invitation();
        return Outcome.of(with(
                withdrawn,
                new Invitation(
                        MARKER,
                        null,
                        null,
                        invitation.conferenceTitle(),
                        invitation.date(),
                        invitation.startTime(),
                        invitation.endTime(),
                        invitation.venue(),
                        invitation.signature())));
    }

    private static Message with(Message withdrawn, Invitation invitation) {
        return new Message(
                withdrawn.id(),
                withdrawn.recipient(),
                withdrawn.revision(),
                withdrawn.channel(),
                null,
                invitation,
                withdrawn.invitedAt(),
                withdrawn.delivery(),
                withdrawn.answeredAt(),
                withdrawn.retired(),
                withdrawn.correlationId(),
                withdrawn.edition());
    }
}
