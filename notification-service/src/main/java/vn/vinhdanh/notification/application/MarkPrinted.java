package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** The invitation is on paper and goes out by hand. */
public final class MarkPrinted {

    private final Messages messages;

    public MarkPrinted(Messages messages) {
        this.messages = messages;
    }

    /** @param expected version from If-Match; null where the caller has seen none */
    public Versioned<Message> mark(String id, @Nullable Long expected, CommandContext cause) {
        cause.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return messages.change(id, expected, cause.doing("print"), message -> message.print(cause.at()));
    }
}
