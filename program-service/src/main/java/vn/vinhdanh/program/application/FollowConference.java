package vn.vinhdanh.program.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Conferences;
import vn.vinhdanh.program.domain.task.Correspondence;
import vn.vinhdanh.program.domain.task.Order;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.UnitTasks;

/**
 * Lets the tasks follow their conference: its plan, its date and its end. It asks what holds now, so it does not matter
 * which of its facts comes first, or how often.
 */
public final class FollowConference {

    private final Conferences conferences;
    private final UnitTasks tasks;

    private final WriteToResponsible write;

    public FollowConference(Conferences conferences, UnitTasks tasks, WriteToResponsible write) {
        this.conferences = conferences;
        this.tasks = tasks;
        this.write = write;
    }

    /** @throws MissingPrerequisite if the conference is not known */
    public void follow(String conferenceId, CommandContext context) {
        Conference conference = conferences
                .find(conferenceId)
                .map(Versioned::state)
                .orElseThrow(() -> new MissingPrerequisite("conference/" + conferenceId));
        Correspondence letters = write.about(conference, context);
        Map<String, Versioned<UnitTask>> known = new HashMap<>();
        tasks.ofConference(conferenceId).forEach(task -> known.put(task.state().code(), task));
        boolean ended = hasEnded(conference);
        List<Order.Coded> ordered = ended ? List.of() : Order.of(conference);
        for (Order.Coded each : ordered) {
            Versioned<UnitTask> task = known.remove(each.code());
            if (task == null) {
                assign(conference, each, context);
            } else {
                tasks.change(
                        task,
                        context.withAction("follow-plan"),
                        state -> letters.after(state, state.follow(each.order())));
            }
        }
        known.values().stream()
                .filter(left -> !ended || left.state().work().isOpen())
                .forEach(left -> tasks.change(
                        left, context.withAction("withdraw-task"), state -> letters.after(state, state.withdraw())));
    }

    private static boolean hasEnded(Conference conference) {
        return conference.closedAt() != null || conference.cancelled() != null || conference.wasDeleted();
    }

    private void assign(Conference conference, Order.Coded each, CommandContext context) {
        tasks.add(
                UnitTask.idOf(conference.id(), each.code()),
                UnitTask.planned(conference.commune(), conference.id(), each),
                context.withAction("assign-task"));
    }
}
