package vn.vinhdanh.program.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.DueTask;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Task;
import vn.vinhdanh.program.domain.plan.Unit;

/** The tasks of the units, in the order of the plan. */
record TasksResponse(String conferenceId, @Nullable Schedule schedule, List<Item> items) {

    /**
     * @param number from 1, in the plan
     * @param relation assigned: the commune instructs the unit; requested: it asks
     * @param dueDaysBefore D−n; null while open
     * @param dueIsSample the plan does not give the due day
     * @param dueDate null while the date or D−n is open
     */
    record Item(
            int number,
            String unit,
            String unitName,
            String relation,
            String text,
            @Nullable Integer headcount,
            @Nullable Integer dueDaysBefore,
            boolean dueIsSample,
            @Nullable LocalDate dueDate) {

        static Item of(DueTask due, Conference conference) {
            Task task = due.task();
            Unit unit = conference.plan().unit(task.unit()).orElseThrow();
            return new Item(
                    due.number(),
                    unit.code(),
                    unit.name(),
                    unit.relation(),
                    task.text(),
                    task.headcount(),
                    due.due() == null ? null : Integer.valueOf(due.due().value()),
                    due.due() != null && due.due().sample(),
                    due.on());
        }
    }

    static TasksResponse of(Conference conference, @Nullable String unit) {
        return new TasksResponse(
                conference.id(),
                conference.schedule(),
                DueTask.of(conference).stream()
                        .filter(due -> unit == null || due.task().unit().equals(unit))
                        .map(due -> Item.of(due, conference))
                        .toList());
    }
}
