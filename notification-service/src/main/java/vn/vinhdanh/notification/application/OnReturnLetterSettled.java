package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.ErasedMessage;
import vn.vinhdanh.notification.domain.Messages;
import vn.vinhdanh.notification.domain.Recalls;
import vn.vinhdanh.notification.domain.ReturnedNomination;

/**
 * A returned nomination was submitted again or withdrawn: its letter does not go out any more, and its address is erased
 * from it and from its audit trail. Nobody needs it any more.
 */
public final class OnReturnLetterSettled {

    private final Messages messages;
    private final Recalls recalls;

    public OnReturnLetterSettled(Messages messages, Recalls recalls) {
        this.messages = messages;
        this.recalls = recalls;
    }

    /** Also if the letter comes later. */
    public void apply(ReturnLetterSettledIntegrationEvent event, CommandContext context) {
        String letter = ReturnedNomination.letterOf(event.nominationId(), event.returnedAt());
        recalls.settle(letter);
        messages.erase(letter, context, stored -> ErasedMessage.withoutAddress(stored, context.at()));
    }
}
