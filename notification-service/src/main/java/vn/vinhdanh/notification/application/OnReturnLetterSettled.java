package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.ReturnedNomination;

/** A returned nomination was submitted again or withdrawn: its letter is settled. */
public final class OnReturnLetterSettled {

    private final SettleOfficerLetter letters;

    public OnReturnLetterSettled(SettleOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(ReturnLetterSettledIntegrationEvent event, CommandContext context) {
        letters.settle(ReturnedNomination.letterOf(event.nominationId(), event.returnedAt()), context);
    }
}
