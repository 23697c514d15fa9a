package vn.vinhdanh.program.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.Ids;

/** How a task that has no code gets one. The same list gets the same codes each time. */
enum TaskCoding {

    /** In a plan that is imported, and in one that was stored before tasks had codes. */
    BY_PLACE {
        @Override
        String codeOf(Task task, int place) {
            return "nv-" + place;
        }
    },

    /** In a plan that is changed: a place may have been that of another task, whose work the new one must not inherit. */
    BY_CONTENT {
        @Override
        String codeOf(Task task, int place) {
            return "nv-" + Ids.named("task", task.unit(), task.text()).substring(0, 8);
        }
    };

    abstract String codeOf(Task task, int place);

    List<Task> code(List<Task> tasks) {
        Set<String> given =
                tasks.stream().map(Task::code).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        List<Task> coded = new ArrayList<>();
        for (Task task : tasks) {
            coded.add(task.code() == null ? task.withCode(free(codeOf(task, coded.size() + 1), given)) : task);
        }
        return List.copyOf(coded);
    }

    private static String free(String code, Set<String> given) {
        String free = code;
        while (!given.add(free)) {
            free += "b";
        }
        return free;
    }
}
