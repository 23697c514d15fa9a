package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.domain.TaskNotice;

/** A task was reported as done, withdrawn, or is somebody else's, or a newer letter follows: its letter is settled. */
public final class OnTaskLetterSettled {

    private final SettleOfficerLetter letters;

    public OnTaskLetterSettled(SettleOfficerLetter letters) {
        this.letters = letters;
    }

    public void apply(TaskLetterSettledIntegrationEvent event, CommandContext context) {
        letters.settle(TaskNotice.letterOf(event.taskId(), event.number()), context);
    }
}
