package vn.vinhdanh.program.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.task.Correspondence;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;

/** Does a step of a task: the unit's, or the secretariat's. */
public final class WorkOnTask {

    private final Conferences conferences;
    private final UnitTasks tasks;

    private final WriteToResponsible write;

    public WorkOnTask(Conferences conferences, UnitTasks tasks, WriteToResponsible write) {
        this.conferences = conferences;
        this.tasks = tasks;
        this.write = write;
    }

    /**
     * @param expected version from If-Match; null for a step that needs none
     * @throws NotFound if the commune has no such conference, or it has no such task
     * @throws RuleViolation if the task is not where the step needs it, or the conference is closed or cancelled
     */
    public Versioned<UnitTask> work(
            String conferenceId, String code, @Nullable Long expected, TaskStep step, CommandContext context) {
        context.actor().requirePartInBusiness();
        Conference conference = conferences.get(conferenceId, context.actor()).state();
        Correspondence letters = write.about(conference, context);
        Signed by = Signed.by(context.actor(), context.at());
        return tasks.change(UnitTask.idOf(conferenceId, code), expected, context.withAction(step.action()), task -> {
            step.requireMay(context.actor(), task);
            conference.requireOpen();
            step.requireFits(conference);
            return letters.after(task, step.on(task, by));
        });
    }
}
