package vn.vinhdanh.program.adapter.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.task.Order;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskAssigned;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskProgressed;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskWithdrawn;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work.State;

/** Maps the events of a task. Who is responsible and what people wrote stay in this service. */
public final class TaskEventMapper implements EventMapper<TaskEvent> {

    @Override
    public OutgoingEvent toOutgoing(TaskEvent event, String taskId) {
        UnitTask task = event.task();
        return switch (event) {
            case TaskAssigned assigned ->
                new OutgoingEvent("TaskAssigned.v1", AssignedPayload.of(task, assigned.cause()));
            case TaskProgressed _ ->
                new OutgoingEvent(
                        "TaskProgressed.v1",
                        new ProgressedPayload(
                                task.commune(),
                                task.conferenceId(),
                                task.code(),
                                task.unit(),
                                task.work().state(),
                                task.talk().hasOpenDifficulty()));
            case TaskOverdue overdue ->
                new OutgoingEvent(
                        "TaskOverdue.v1",
                        new OverduePayload(
                                task.commune(),
                                task.conferenceId(),
                                task.code(),
                                task.unit(),
                                task.assignment().order().due(),
                                overdue.day()));
            case TaskWithdrawn _ ->
                new OutgoingEvent(
                        "TaskWithdrawn.v1",
                        new WithdrawnPayload(task.commune(), task.conferenceId(), task.code(), task.unit()));
        };
    }

    record AssignedPayload(
            String commune,
            String conferenceId,
            String code,
            int revision,
            Cause cause,
            String unit,
            boolean requested,
            String text,
            @Nullable Integer headcount,
            @Nullable LocalDate due,
            @Nullable Boolean dueIsSample) {

        static AssignedPayload of(UnitTask task, Cause cause) {
            Order order = task.assignment().order();
            return new AssignedPayload(
                    task.commune(),
                    task.conferenceId(),
                    task.code(),
                    task.assignment().revision(),
                    cause,
                    task.unit(),
                    order.requested(),
                    order.text(),
                    order.headcount(),
                    order.due(),
                    order.dueIsSample() ? Boolean.TRUE : null);
        }
    }

    record ProgressedPayload(
            String commune, String conferenceId, String code, String unit, State state, boolean openDifficulty) {}

    record OverduePayload(
            String commune,
            String conferenceId,
            String code,
            String unit,
            @Nullable LocalDate due,
            LocalDate day) {}

    record WithdrawnPayload(String commune, String conferenceId, String code, String unit) {}
}
