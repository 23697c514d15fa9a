package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** A person decides what becomes of a message that the machine leaves alone: uncertain or failed. */
public final class ResolveMessage {

    private final Messages messages;
    private final DispatchTrigger bell;

    public ResolveMessage(Messages messages, DispatchTrigger bell) {
        this.messages = messages;
        this.bell = bell;
    }

    /** What the person decided. */
    public enum Resolution {
        /** Send it again, knowing that it may arrive twice. */
        RESEND,
        /** It has arrived. */
        DELIVERED
    }

    /** @param expected version from If-Match; null where the caller has seen none */
    public Versioned<Message> resolve(String id, @Nullable Long expected, Resolution resolution, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Versioned<Message> stored = switch (resolution) {
            case RESEND ->
                messages.change(id, expected, cause.doing("resend"), message -> message.sendAgain(cause.at()));
            case DELIVERED ->
                messages.change(
                        id,
                        expected,
                        cause.doing("confirm delivered"),
                        message -> message.confirmDelivered(cause.at()));
        };
        bell.ring(id);
        return stored;
    }
}
