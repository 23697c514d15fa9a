package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Messages;

/**
 * Who was taken off the list is not invited any more: what has not gone out is withdrawn. A delegate who comes back is
 * invited with the next revision, which this fact, come late or twice, leaves alone.
 */
public final class OnDelegateCancelled {

    private final Messages messages;

    public OnDelegateCancelled(Messages messages) {
        this.messages = messages;
    }

    /** @throws MissingPrerequisite if the newest invitation is not known yet, because it was set aside */
    public void apply(DelegateCancelledIntegrationEvent fact, CommandContext cause) {
        if (fact.revision() == null) {
            return;
        }
        for (int revision = 1; revision < fact.revision(); revision++) {
            withdraw(Message.idOf(fact.delegateId(), revision), cause);
        }
        String newest = Message.idOf(fact.delegateId(), fact.revision());
        if (!withdraw(newest, cause)) {
            throw new MissingPrerequisite("message/" + newest);
        }
    }

    /** @return false if there is no such message */
    private boolean withdraw(String id, CommandContext cause) {
        if (messages.find(id).isEmpty()) {
            return false;
        }
        messages.change(id, null, cause.doing("withdraw"), message -> message.withdraw(cause.at()));
        return true;
    }
}
