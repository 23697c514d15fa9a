package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageRules.AnInvitationThatWasTakenBackIsNotSentAgain;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Resolving;
import vn.vinhdanh.notification.domain.Suppressions;

/** A person decides about a message that the service does not continue by itself: an uncertain or a failed one. */
public final class ResolveMessage {

    private final Messages messages;
    private final Suppressions suppressions;
    private final DispatchTrigger dispatch;

    public ResolveMessage(Messages messages, Suppressions suppressions, DispatchTrigger dispatch) {
        this.messages = messages;
        this.suppressions = suppressions;
        this.dispatch = dispatch;
    }

    /** The decision. */
    public enum Resolution {
        /** Send it again; it may arrive twice. For one that has gone out the context has the reason. */
        RESEND,
        /** It has arrived. */
        DELIVERED,
        /** It failed, and is printed instead. */
        PAPER
    }

    /** @param expected version from If-Match; null if the caller states none */
    public Versioned<Message> resolve(
            String id, @Nullable Long expected, Resolution resolution, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Versioned<Message> resolved = switch (resolution) {
            case RESEND -> sendAgain(id, expected, context.withAction("resend"));
            case DELIVERED ->
                messages.change(
                        id,
                        expected,
                        context.withAction("confirm delivered"),
                        message -> Resolving.confirmDelivered(message, context.at()));
            case PAPER ->
                messages.change(
                        id,
                        expected,
                        context.withAction("turn to paper"),
                        message -> Resolving.turnToPaper(message, context.at()));
        };
        dispatch.trigger(id, resolved.state().correlationId());
        return resolved;
    }

    /** Who sends to an address again says that it works. */
    private Versioned<Message> sendAgain(String id, @Nullable Long expected, CommandContext context) {
        Versioned<Message> queued = messages.change(id, expected, context, message -> {
            if (message.purpose() != Purpose.THANKS && !message.takesBack() && isTakenBack(message)) {
                throw new AnInvitationThatWasTakenBackIsNotSentAgain();
            }
            return Resolving.sendAgain(message, context.reason(), context.at());
        });
        EmailAddress to = queued.state().to();
        if (to != null) {
            suppressions.lift(to);
        }
        return queued;
    }

    private boolean isTakenBack(Message message) {
        return messages.find(Message.idOfNotice(message.recipient().delegateId(), message.revision()))
                .isPresent();
    }
}
