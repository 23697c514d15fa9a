package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Holding;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.MessageEvent;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/**
 * Queues a letter to an officer about the officer's work, once however often its event arrives. One whose matter is settled
 * never waits to be sent.
 */
public final class QueueOfficerLetter {

    private final Messages messages;
    private final Recalls recalls;
    private final Holds holds;
    private final DispatchTrigger dispatch;

    public QueueOfficerLetter(Messages messages, Recalls recalls, Holds holds, DispatchTrigger dispatch) {
        this.messages = messages;
        this.recalls = recalls;
        this.holds = holds;
        this.dispatch = dispatch;
    }

    public void queue(Outcome<Message, MessageEvent> letter, CommandContext context) {
        String id = letter.state().id();
        boolean isNew = messages.add(id, asKnown(letter, context), context.withAction("queue"));
        // What was said meanwhile, or since an earlier arrival that ended before it asked.
        if (isOver(letter.state())) {
            messages.erase(id, context, stored -> ErasedMessage.withoutAddress(stored, context.at()));
        } else if (isNew && isHeld(letter.state())) {
            messages.change(id, null, context.withAction("hold letters"), Holding::hold);
        }
        dispatch.trigger(id, context.correlationId());
    }

    private Outcome<Message, MessageEvent> asKnown(Outcome<Message, MessageEvent> letter, CommandContext context) {
        Message message = letter.state();
        if (isOver(message)) {
            return ErasedMessage.withoutAddress(message, context.at());
        }
        return isHeld(message) && message.waits() ? Holding.hold(message) : letter;
    }

    private boolean isOver(Message letter) {
        return recalls.isSettled(letter.id())
                || recalls.isCancelled(letter.recipient().conferenceId());
    }

    private boolean isHeld(Message letter) {
        return holds.holds(letter.recipient().commune(), letter.recipient().conferenceId());
    }
}
