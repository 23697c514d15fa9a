package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.Withdrawal;

/**
 * Withdraws the messages of a cancelled delegate that are not delivered, and tells who may have one. A delegate who is
 * added again is invited with a later revision, so a late or repeated event does not affect that invitation.
 */
public final class OnDelegateCancelled {

    private final Messages messages;
    private final Recalls recalls;
    private final TakeBackLetter letters;
    private final FollowUpWithdrawal followUps;

    public OnDelegateCancelled(Messages messages, Recalls recalls, DispatchTrigger dispatch) {
        this.messages = messages;
        this.recalls = recalls;
        this.letters = new TakeBackLetter(messages, recalls, dispatch);
        this.followUps = new FollowUpWithdrawal(messages);
    }

    /** If the newest message does not exist yet, it is withdrawn when it comes. */
    public void apply(DelegateCancelledIntegrationEvent event, CommandContext context) {
        if (event.revision() == null) {
            return;
        }
        recalls.cancel(event.delegateId(), event.revision());
        for (int revision = 1; revision <= event.revision(); revision++) {
            messages.find(Message.idOf(event.delegateId(), revision))
                    .ifPresent(letter -> takeBack(letter.state(), event, context));
        }
        followUps.apply(event.delegateId(), reminder -> reminder.revision() <= event.revision(), context);
    }

    /** Who was merged into another delegate comes, and is not told to stay away. */
    private void takeBack(Message letter, DelegateCancelledIntegrationEvent event, CommandContext context) {
        if (event.mergedInto() == null) {
            letters.takeBack(letter, Withdrawal.ofDelegate(), context);
        } else {
            letters.withdraw(letter, context);
        }
    }
}
