package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;

/**
 * What a letter to an officer is about is settled: it does not go out any more, and its address is erased from it and from
 * its audit trail. Nobody needs it any more.
 */
public final class SettleOfficerLetter {

    private final Messages messages;
    private final Recalls recalls;

    public SettleOfficerLetter(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    /** Also if the letter comes later. */
    public void settle(String letter, CommandContext context) {
        recalls.settle(letter);
        messages.erase(letter, context, stored -> ErasedMessage.withoutAddress(stored, context.at()));
    }
}
