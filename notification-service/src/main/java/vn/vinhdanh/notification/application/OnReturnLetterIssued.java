package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.ReturnedNomination;

/** Queues the letter to who submitted a nomination that was returned, once for each return. */
public final class OnReturnLetterIssued {

    private final QueueOfficerLetter letters;

    public OnReturnLetterIssued(QueueOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(ReturnLetterIssuedIntegrationEvent event, CommandContext context) {
        letters.queue(
                Issuing.tellOfReturn(
                        event.recipient(),
                        new ReturnedNomination(event.nominationId(), event.returnedAt(), event.reason(), event.dueBy()),
                        event.email(),
                        event.letter(),
                        context.at(),
                        context.correlationId()),
                context);
    }
}
