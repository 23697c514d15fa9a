package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/** Who answers by the link has the letter: what was uncertain is settled. */
public final class OnInvitationAnswered {

    private final Messages messages;

    public OnInvitationAnswered(Messages messages) {
        this.messages = messages;
    }

    public void apply(InvitationAnsweredIntegrationEvent fact, CommandContext cause) {
        String id = Message.idOf(fact.delegateId(), fact.revision());
        if (fact.provesArrival() && messages.find(id).isPresent()) {
            messages.change(
                    id, null, cause.doing("settle"), message -> message.answered(fact.answeredAt(), cause.at()));
        }
    }
}
