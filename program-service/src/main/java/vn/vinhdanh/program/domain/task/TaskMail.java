package vn.vinhdanh.program.domain.task;

import java.util.Optional;

/** Finds where letters about a task go. */
@FunctionalInterface
public interface TaskMail {

    /** Nobody has an address. */
    TaskMail NONE = _ -> Optional.empty();

    /** @return empty if nobody is responsible, or who is has no account with an address */
    Optional<TaskLetter> to(UnitTask task);
}
