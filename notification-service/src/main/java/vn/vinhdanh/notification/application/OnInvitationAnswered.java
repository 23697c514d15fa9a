package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Turnout;

/**
 * An answer by the link proves that the invitation arrived, and settles an uncertain message. Who has answered is not
 * reminded any more.
 */
public final class OnInvitationAnswered {

    private final Messages messages;
    private final Turnout turnout;
    private final FollowUpWithdrawal followUps;

    public OnInvitationAnswered(Messages messages, Turnout turnout) {
        this.messages = messages;
        this.turnout = turnout;
        this.followUps = new FollowUpWithdrawal(messages);
    }

    public void apply(InvitationAnsweredIntegrationEvent event, CommandContext context) {
        turnout.answer(event.delegateId(), event.revision());
        followUps.apply(event.delegateId(), reminder -> reminder.revision() <= event.revision(), context);
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
