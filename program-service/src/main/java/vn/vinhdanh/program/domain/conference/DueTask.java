package vn.vinhdanh.program.domain.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.plan.Figure;
import vn.vinhdanh.program.domain.plan.Task;

/**
 * A task with the day that it is due.
 *
 * @param number from 1, in the order of the plan
 * @param due in days before D-day; null while open
 * @param on the day itself; null while the date or the days are open
 */
public record DueTask(
        int number,
        Task task,
        @Nullable Figure due,
        @Nullable LocalDate on) {

    public static List<DueTask> of(Conference conference) {
        List<Task> tasks = conference.plan().tasks();
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> of(i + 1, tasks.get(i), conference.schedule()))
                .toList();
    }

    private static DueTask of(int number, Task task, @Nullable Schedule schedule) {
        Figure due = task.due();
        return new DueTask(
                number,
                task,
                due,
                due == null || schedule == null ? null : schedule.date().minusDays(due.value()));
    }
}
