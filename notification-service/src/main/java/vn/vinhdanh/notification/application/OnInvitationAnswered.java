package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** An answer by the link proves that the invitation arrived, and settles an uncertain message. */
public final class OnInvitationAnswered {

    private final Messages messages;

    public OnInvitationAnswered(Messages messages) {
        this.messages = messages;
    }

    public void apply(InvitationAnsweredIntegrationEvent event, CommandContext context) {
        String id = Message.idOf(event.delegateId(), event.revision());
        if (event.provesArrival() && messages.find(id).isPresent()) {
            messages.change(
                    id,
                    null,
                    context.withAction("settle"),
                    message -> message.answered(event.answeredAt(), context.at()));
        }
    }
}
