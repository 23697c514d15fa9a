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
     * @param relation assigned if the commune instructs the unit, requested if the commune asks it
     * @param dueDaysBefore n of D−n, in days before the conference; null while it is open
     * @param dueIsSample true if the plan does not give the due day
     * @param dueDate null while the date or {@code dueDaysBefore} is open
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
                    due.daysBefore() == null
                            ? null
                            : Integer.valueOf(due.daysBefore().value()),
                    due.daysBefore() != null && due.daysBefore().sample(),
                    due.dueDate());
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
