package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** Erases name, address and link from every letter of a delegate. */
public final class OnDelegateErased {

    private final Messages messages;

    public OnDelegateErased(Messages messages) {
        this.messages = messages;
    }

    /** @throws MissingPrerequisite if the message of the newest invitation does not exist yet */
    public void apply(DelegateErasedIntegrationEvent event, CommandContext context) {
        if (event.revision() == null) {
            return;
        }
        String newest = Message.idOf(event.delegateId(), event.revision());
        if (messages.find(newest).isEmpty()) {
            throw new MissingPrerequisite("message/" + newest);
        }
        for (int revision = 1; revision <= event.revision(); revision++) {
            String id = Message.idOf(event.delegateId(), revision);
            if (messages.find(id).isPresent()) {
                messages.change(
                        id, null, context.withAction("erase"), message -> ErasedMessage.of(message, context.at()));
            }
        }
    }
}
