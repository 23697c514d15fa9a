package vn.vinhdanh.program.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.application.ReadTasks.Board;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.DueTask;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Task;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work;
import vn.vinhdanh.program.domain.task.Work.State;

/** The tasks of the units, in the order of the plan. */
record TasksResponse(String conferenceId, @Nullable Schedule schedule, List<Item> items) {

    /**
     * @param code names it as long as the plan has it
     * @param number from 1, in the plan
     * @param unit code of the unit that has it
     * @param relation assigned if the commune instructs the unit, requested if the commune asks it
     * @param dueDaysBefore n of D−n, in days before the conference; null while it is open
     * @param dueIsSample true if the plan does not give the due day
     * @param dueDate null while the date or {@code dueDaysBefore} is open
     * @param progress null in a preview, and in the moment after the plan was changed
     */
    record Item(
            String code,
            int number,
            String unit,
            String unitName,
            String relation,
            String text,
            @Nullable Integer headcount,
            @Nullable Integer dueDaysBefore,
            boolean dueIsSample,
            @Nullable LocalDate dueDate,
            @Nullable Progress progress) {

        static Item of(DueTask due, Conference conference, @Nullable Versioned<UnitTask> kept, LocalDate today) {
            Task task = due.task();
            String holder = kept == null ? task.unit() : kept.state().unit();
            Optional<Unit> unit = conference.plan().unit(holder);
            return new Item(
                    task.codeInPlan(),
                    due.number(),
                    holder,
                    unit.map(Unit::name).orElse(holder),
                    conference.plan().unit(task.unit()).orElseThrow().relation(),
                    task.text(),
                    task.headcount(),
                    due.daysBefore() == null
                            ? null
                            : Integer.valueOf(due.daysBefore().value()),
                    due.daysBefore() != null && due.daysBefore().sample(),
                    due.dueDate(),
                    kept == null ? null : Progress.of(kept.state(), today));
        }
    }

    /**
     * @param overdue whether it is open after its last day
     * @param sentBack whether it was reported as done, and was not enough
     * @param responsible name of the person who sees to it; null while nobody is named
     * @param steps into how many it is divided
     * @param offeredTo code of the unit that was asked to take it over; null if none was
     */
    record Progress(
            State state,
            boolean overdue,
            boolean sentBack,
            @Nullable String responsible,
            int steps,
            int stepsDone,
            int evidence,
            boolean openDifficulty,
            @Nullable String offeredTo) {

        static Progress of(UnitTask task, LocalDate today) {
            Work work = task.work();
            return new Progress(
                    work.state(),
                    task.isOverdueOn(today),
                    work.sentBack() != null,
                    task.assignment().responsible() == null
                            ? null
                            : task.assignment().responsible().name(),
                    work.steps().size(),
                    Math.toIntExact(
                            work.steps().stream().filter(Work.Step::done).count()),
                    work.evidence().size(),
                    task.talk().hasOpenDifficulty(),
                    task.assignment().offer() == null
                            ? null
                            : task.assignment().offer().to());
        }
    }

    /** As the plan orders them. */
    static TasksResponse of(Conference conference) {
        return of(conference, Map.of(), LocalDate.MIN, null);
    }

    /** @param unit code of a unit, to show only its tasks and those that it was asked to take over; null for all */
    static TasksResponse of(Board board, LocalDate today, @Nullable String unit) {
        Map<String, Versioned<UnitTask>> kept = board.all().stream()
                .collect(Collectors.toMap(task -> task.state().code(), Function.identity()));
        return of(board.conference(), kept, today, unit);
    }

    private static TasksResponse of(
            Conference conference, Map<String, Versioned<UnitTask>> kept, LocalDate today, @Nullable String unit) {
        return new TasksResponse(
                conference.id(),
                conference.schedule(),
                DueTask.of(conference).stream()
                        .map(due -> Item.of(due, conference, kept.get(due.task().codeInPlan()), today))
                        .filter(item -> unit == null || concerns(item, unit))
                        .toList());
    }

    private static boolean concerns(Item item, String unit) {
        return item.unit().equals(unit)
                || (item.progress() != null && unit.equals(item.progress().offeredTo()));
    }
}
