package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/** Erases name and address from every letter of a delegate, and from the audit trails of the letters. */
public final class OnDelegateErased {

    private final Messages messages;
    private final Recalls recalls;

    public OnDelegateErased(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    /** Also of a letter that comes later, because its topic is behind or its dead letter is replayed. */
    public void apply(DelegateErasedIntegrationEvent event, CommandContext context) {
        if (event.revision() == null) {
            return;
        }
        recalls.erase(event.delegateId(), event.revision());
        for (int revision = 1; revision <= event.revision(); revision++) {
            erase(Message.idOf(event.delegateId(), revision), context);
            erase(Message.idOfNotice(event.delegateId(), revision), context);
        }
        messages.ofDelegate(event.delegateId()).stream()
                .filter(letter ->
                        letter.state().purpose().followsUp() && letter.state().revision() <= event.revision())
                .forEach(letter -> erase(letter.id(), context));
    }

    private void erase(String id, CommandContext context) {
        messages.erase(id, context, message -> ErasedMessage.of(message, context.at()));
    }
}
