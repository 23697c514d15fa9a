package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Stored;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** The invitation is on paper and goes out by hand. */
public final class MarkPrinted {

    private final Messages messages;

    public MarkPrinted(Messages messages) {
        this.messages = messages;
    }

    /** @param expected version from If-Match; null where the caller has seen none */
    public Stored<Message> mark(String id, @Nullable Long expected, Cause cause) {
        cause.actor().mustBe(Role.SECRETARIAT, Role.OFFICE);
        return messages.change(id, expected, cause.doing("print"), message -> message.print(cause.at()));
    }
}
