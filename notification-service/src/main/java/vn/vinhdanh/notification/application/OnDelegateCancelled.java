package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/**
 * Withdraws the messages of a cancelled delegate that are not delivered. A delegate who is added again is invited
 * with a later revision, so a late or repeated event does not affect that invitation.
 */
public final class OnDelegateCancelled {

    private final Messages messages;

    public OnDelegateCancelled(Messages messages) {
        this.messages = messages;
    }

    /** @throws MissingPrerequisite if the message of the newest invitation does not exist yet */
    public void apply(DelegateCancelledIntegrationEvent event, CommandContext context) {
        if (event.revision() == null) {
            return;
        }
        for (int revision = 1; revision < event.revision(); revision++) {
            withdraw(Message.idOf(event.delegateId(), revision), context);
        }
        String newest = Message.idOf(event.delegateId(), event.revision());
        if (!withdraw(newest, context)) {
            throw new MissingPrerequisite("message/" + newest);
        }
    }

    /** @return false if the message does not exist */
    private boolean withdraw(String id, CommandContext context) {
        if (messages.find(id).isEmpty()) {
            return false;
        }
        messages.change(id, null, context.withAction("withdraw"), message -> message.withdraw(context.at()));
        return true;
    }
}
