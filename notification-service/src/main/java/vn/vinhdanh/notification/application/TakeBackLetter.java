package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Withdrawal;

/** Makes an invitation void: what waits does not go out, and who may have it gets a notice. */
final class TakeBackLetter {

    private final Messages messages;
    private final Recalls recalls;
    private final DispatchTrigger dispatch;

    TakeBackLetter(Messages messages, Recalls recalls, DispatchTrigger dispatch) {
        this.messages = messages;
        this.recalls = recalls;
        this.dispatch = dispatch;
    }

    /**
     * Safe to repeat. The notice is queued before the letter is withdrawn, because a withdrawn letter does not tell any
     * more whether it may have arrived.
     *
     * @param letter an invitation. One that a later revision replaced needs no notice.
     */
    void takeBack(Message letter, Withdrawal why, CommandContext context) {
        if (letter.mayHaveArrived() && !isErased(letter) && !isReplaced(letter)) {
            queueNotice(letter, why, context);
        }
        withdraw(letter, context);
    }

    /** Without a word to who may have it. */
    void withdraw(Message letter, CommandContext context) {
        messages.change(letter.id(), null, context.withAction("withdraw"), current -> current.withdraw(context.at()));
    }

    private void queueNotice(Message letter, Withdrawal why, CommandContext context) {
        Message notice = Issuing.takeBack(letter, why, context.at(), context.correlationId());
        messages.add(notice.id(), Outcome.of(notice), context.withAction("queue"));
        // The delegate may have been invited again since the check.
        if (isReplaced(letter)) {
            messages.change(
                    notice.id(),
                    null,
                    context.withAction("supersede"),
                    queued -> queued.supersede(letter.revision() + 1, context.at()));
        }
        dispatch.trigger(notice.id(), context.correlationId());
    }

    private boolean isErased(Message letter) {
        return letter.revision() <= recalls.of(letter.recipient().delegateId()).erased();
    }

    private boolean isReplaced(Message letter) {
        return messages.find(Message.idOf(letter.recipient().delegateId(), letter.revision() + 1))
                .isPresent();
    }
}
