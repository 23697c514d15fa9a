package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Resolving;

/** Records that an officer printed a message, which is then delivered by hand. */
public final class MarkPrinted {

    private final Messages messages;

    public MarkPrinted(Messages messages) {
        this.messages = messages;
    }

    /** @param expected version of the message, as it was read */
    public Versioned<Message> mark(String id, @Nullable Long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return messages.change(
                id, expected, context.withAction("print"), message -> Resolving.print(message, context.at()));
    }
}
