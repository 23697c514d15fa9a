package vn.vinhdanh.program.domain.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.plan.Figure;
import vn.vinhdanh.program.domain.plan.Task;

/**
 * A task with its due date.
 *
 * @param number from 1, in the order of the plan
 * @param daysBefore days before the conference; null while it is open
 * @param dueDate null while the date of the conference or {@code daysBefore} is open
 */
public record DueTask(
        int number,
        Task task,
        @Nullable Figure daysBefore,
        @Nullable LocalDate dueDate) {

    public static List<DueTask> of(Conference conference) {
        List<Task> tasks = conference.plan().coded().tasks();
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> of(i + 1, tasks.get(i), conference.schedule()))
                .toList();
    }

    private static DueTask of(int number, Task task, @Nullable Schedule schedule) {
        Figure daysBefore = task.due();
        return new DueTask(
                number,
                task,
                daysBefore,
                daysBefore == null || schedule == null ? null : schedule.date().minusDays(daysBefore.value()));
    }
}
