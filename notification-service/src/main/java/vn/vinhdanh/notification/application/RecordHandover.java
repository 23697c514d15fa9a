package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Delivery.Handover;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Resolving;

/** Records that a printed invitation reached its delegate, or came back. */
public final class RecordHandover {

    private final Messages messages;

    public RecordHandover(Messages messages) {
        this.messages = messages;
    }

    /** @param expected version from If-Match; null if the caller states none */
    public Versioned<Message> record(
            String id, @Nullable Long expected, Handover.Result result, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return messages.change(
                id,
                expected,
                result == Handover.Result.RETURNED
                        ? context.withAction("record return")
                        : context.withAction("record handover"),
                message -> Resolving.handOver(message, result, context.actor().name(), context.at()));
    }
}
