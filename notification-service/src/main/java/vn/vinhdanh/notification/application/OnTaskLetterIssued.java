package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Invitation;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Recipient;
import vn.vinhdanh.notification.domain.TaskNotice;

/** Queues the letter to who is responsible for a task. */
public final class OnTaskLetterIssued {

    private final QueueOfficerLetter letters;

    public OnTaskLetterIssued(QueueOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(TaskLetterIssuedIntegrationEvent event, CommandContext context) {
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
        TaskNotice notice = new TaskNotice(
                event.taskId(), event.number(), event.code(), event.text(), event.due(), event.issuedAt());
        letters.queue(
                Issuing.tellOfTask(
                        officer,
                        event.overdue() ? Purpose.TASK_OVERDUE : Purpose.TASK_ASSIGNED,
                        notice,
                        event.email(),
                        letter,
                        context.at(),
                        context.correlationId()),
                context);
    }
}
