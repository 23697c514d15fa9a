package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.Issuing;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.TaskNotice;

/** Queues the letter to who is responsible for a task. */
public final class OnTaskLetterIssued {

    private final QueueOfficerLetter letters;

    public OnTaskLetterIssued(QueueOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(TaskLetterIssuedIntegrationEvent event, CommandContext context) {
        TaskNotice notice = new TaskNotice(
                event.taskId(),
                event.number(),
                event.code(),
                event.text(),
                event.due(),
                event.sentBack(),
                event.issuedAt());
        letters.queue(
                Issuing.tellOfTask(
                        event.recipient(),
                        purpose(event),
                        notice,
                        event.email(),
                        event.letter(),
                        context.at(),
                        context.correlationId()),
                context);
    }

    private static Purpose purpose(TaskLetterIssuedIntegrationEvent event) {
        if (event.sentBack() != null) {
            return Purpose.TASK_RETURNED;
        }
        return event.overdue() ? Purpose.TASK_OVERDUE : Purpose.TASK_ASSIGNED;
    }
}
