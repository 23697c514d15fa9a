package vn.vinhdanh.notification.application;

import java.time.InstantSource;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.FailureReason;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Suppressions;

/** A mail came back: the message has failed, and where there is no such mailbox, its address is suppressed. */
public final class OnBounce {

    private final Messages messages;
    private final Suppressions suppressions;
    private final InstantSource clock;

    public OnBounce(Messages messages, Suppressions suppressions, InstantSource clock) {
        this.messages = messages;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * May be repeated.
     *
     * @param answer what the server said, as it stands in the report
     * @return false if the report is to be read again later, because the attempt has no result yet
     */
    public boolean apply(String messageId, FailureReason reason, String answer) {
        Versioned<Message> known = messages.find(messageId).orElse(null);
        if (known == null) {
            return true;
        }
        if (known.state().delivery() instanceof Delivery.Sending) {
            return false;
        }
        EmailAddress to = known.state().to();
        if (to != null && reason == FailureReason.BOUNCED_ADDRESS) {
            suppressions.suppress(to);
        }
        CommandContext context = new CommandContext(
                Actor.system(known.state().recipient().commune()),
                "bounce",
                null,
                clock.instant(),
                known.state().correlationId(),
                null);
        messages.change(known, context, message -> message.bounced(reason, answer, context.at()));
        return true;
    }
}
