package vn.vinhdanh.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;

/**
 * A letter to look at before it goes out. It is to a delegate who does not exist, so that its link answers for nobody. It
 * is never stored.
 */
public final class Trial {

    private static final String MARK = "(Thư thử) ";

    private Trial() {}

    /** As the recipient gets it, but for the link. */
    public static Message shown(Message letter) {
        return copy(letter, letter.id(), letter.to(), letter.invitation());
    }

    /** Marked as a test wherever the conference is named: subject, text, paper and calendar. */
    public static Message to(EmailAddress tester, Message letter, Instant now) {
        Invitation invitation = letter.invitation();
        return copy(
                letter,
                Ids.named("test", letter.id(), now.toString()),
                tester,
                new Invitation(
                        invitation.name(),
                        invitation.title(),
                        invitation.unitName(),
                        MARK + invitation.conferenceTitle(),
                        invitation.date(),
                        invitation.startTime(),
                        invitation.endTime(),
                        invitation.venue(),
                        invitation.signature(),
                        invitation.salutation()));
    }

    private static Message copy(Message letter, String id, @Nullable EmailAddress to, Invitation invitation) {
        Recipient recipient = letter.recipient();
        return new Message(
                id,
                new Recipient(
                        recipient.commune(),
                        recipient.conferenceId(),
                        Ids.named("nobody", recipient.delegateId()),
                        recipient.place()),
                letter.revision(),
                letter.channel(),
                to,
                invitation,
                letter.invitedAt(),
                letter.delivery(),
                null,
                null,
                letter.correlationId(),
                letter.edition());
    }
}
