package vn.vinhdanh.program.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.task.Correspondence;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;

/** Says of each task that is open after its last day that it is, once a day. Two instances that look at once say it once. */
public final class TellOverdueTasks {

    private static final int AT_ONCE = 200;

    private final UnitTasks tasks;

    private final Conferences conferences;
    private final WriteToResponsible write;

    public TellOverdueTasks(UnitTasks tasks, Conferences conferences, WriteToResponsible write) {
        this.tasks = tasks;
        this.conferences = conferences;
        this.write = write;
    }

    /**
     * @param correlationId of this look
     * @return how many were told
     */
    public int tell(Instant now, String correlationId) {
        LocalDate today = VietnamTime.dayOf(now);
        int told = 0;
        List<Versioned<UnitTask>> overdue;
        do {
            overdue = tasks.overdue(today, AT_ONCE);
            for (Versioned<UnitTask> task : overdue) {
                Actor system = Actor.system(task.state().commune());
                CommandContext context = new CommandContext(system, "tell-overdue", null, now, correlationId, null);
                Conference conference =
                        conferences.get(task.state().conferenceId(), system).state();
                Correspondence letters = write.about(conference, context);
                tasks.change(task, context, state -> letters.after(state, state.tellOverdue(today)));
                told++;
            }
        } while (overdue.size() == AT_ONCE);
        return told;
    }
}
