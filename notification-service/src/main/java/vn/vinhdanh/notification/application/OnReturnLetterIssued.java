package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Recipient;
import vn.vinhdanh.notification.domain.ReturnedNomination;

/** Queues the letter to who submitted a nomination that was returned, once for each return. */
public final class OnReturnLetterIssued {

    private final QueueOfficerLetter letters;

    public OnReturnLetterIssued(QueueOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(ReturnLetterIssuedIntegrationEvent event, CommandContext context) {
        Recipient officer = new Recipient(
                event.commune(),
                event.conferenceId(),
                event.accountId(),
                new Recipient.Place(null, null, event.unit()));
        Invitation letter = Invitation.toOfficer(
                event.name(),
                event.unitName(),
                event.conferenceTitle(),
                new Invitation.Signature(event.issuer(), event.signatoryTitle(), event.signatoryName()));
        letters.queue(
                Issuing.tellOfReturn(
                        officer,
                        new ReturnedNomination(event.nominationId(), event.returnedAt(), event.reason(), event.dueBy()),
                        event.email(),
                        letter,
                        context.at(),
                        context.correlationId()),
                context);
    }
}
