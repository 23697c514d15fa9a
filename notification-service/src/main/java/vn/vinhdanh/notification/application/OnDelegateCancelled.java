package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/**
 * Withdraws the messages of a cancelled delegate that are not delivered. A delegate who is added again is invited
 * with a later revision, so a late or repeated event does not affect that invitation.
 */
public final class OnDelegateCancelled {

    private final Messages messages;
    private final Recalls recalls;

    public OnDelegateCancelled(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    /** If the newest message does not exist yet, it is withdrawn when it comes. */
    public void apply(DelegateCancelledIntegrationEvent event, CommandContext context) {
        if (event.revision() == null) {
            return;
        }
        if (messages.find(Message.idOf(event.delegateId(), event.revision())).isEmpty()) {
            recalls.cancel(event.delegateId(), event.revision());
        }
        for (int revision = 1; revision <= event.revision(); revision++) {
            String id = Message.idOf(event.delegateId(), revision);
            if (messages.find(id).isPresent()) {
                messages.change(id, null, context.withAction("withdraw"), message -> message.withdraw(context.at()));
            }
        }
    }
}
