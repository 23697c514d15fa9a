package vn.vinhdanh.program.adapter.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.program.domain.task.Order;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;
import vn.vinhdanh.program.domain.task.TaskEvent.Occasion;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskAssigned;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterIssued;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterSettled;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskProgressed;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskWithdrawn;
import vn.vinhdanh.program.domain.task.TaskLetter;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work;
import vn.vinhdanh.program.domain.task.Work.State;

/**
 * Maps the events of a task. What people wrote stays in this service; who is responsible, and why a task was sent back, is
 * told by letters alone, which have a topic of their own.
 */
public final class TaskEventMapper implements EventMapper<TaskEvent> {

    private static final String CONTACTS = "contacts";

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
            case TaskLetterIssued issued ->
                new OutgoingEvent("TaskLetterIssued.v1", IssuedPayload.of(issued, taskId), CONTACTS);
            case TaskLetterSettled settled ->
                new OutgoingEvent(
                        "TaskLetterSettled.v1",
                        new SettledPayload(task.commune(), task.conferenceId(), taskId, settled.number()),
                        CONTACTS);
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

    record IssuedPayload(
            String commune,
            String conferenceId,
            String taskId,
            int number,
            Instant issuedAt,
            String code,
            String text,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String sentBack,
            String accountId,
            String name,
            String email,
            String unit,
            String unitName,
            String conferenceTitle,
            String issuer,
            String signatoryTitle,
            String signatoryName) {

        static IssuedPayload of(TaskLetterIssued issued, String taskId) {
            UnitTask task = issued.task();
            Order order = task.assignment().order();
            TaskLetter letter = issued.letter();
            return new IssuedPayload(
                    task.commune(),
                    task.conferenceId(),
                    taskId,
                    issued.number(),
                    issued.at(),
                    task.code(),
                    order.text(),
                    order.due(),
                    issued.occasion() == Occasion.OVERDUE,
                    why(issued),
                    letter.accountId(),
                    letter.name(),
                    letter.email(),
                    task.unit(),
                    letter.unitName(),
                    letter.conferenceTitle(),
                    letter.issuer(),
                    letter.signatoryTitle(),
                    letter.signatoryName());
        }
    }

    /** Why it was sent back; null in letters of another occasion. */
    private static @Nullable String why(TaskLetterIssued issued) {
        Work.Report sentBack = issued.task().work().sentBack();
        return issued.occasion() == Occasion.SENT_BACK && sentBack != null ? sentBack.text() : null;
    }

    record SettledPayload(String commune, String conferenceId, String taskId, int number) {}
}
