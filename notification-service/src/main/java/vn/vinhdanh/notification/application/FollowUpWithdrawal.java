package vn.vinhdanh.notification.application;

import java.util.function.Predicate;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Purpose;

/** Withdraws the reminders of one delegate that have not gone out and are not true any more. Safe to repeat. */
final class FollowUpWithdrawal {

    private final Messages messages;

    FollowUpWithdrawal(Messages messages) {
        this.messages = messages;
    }

    /** @param untrue whether a reminder has to be withdrawn */
    void apply(String delegateId, Predicate<Message> untrue, CommandContext context) {
        messages.ofDelegate(delegateId).stream()
                .filter(message -> message.state().purpose() == Purpose.REMINDER && untrue.test(message.state()))
                .forEach(message -> messages.change(
                        message, context.withAction("withdraw"), reminder -> reminder.withdraw(context.at())));
    }
}
