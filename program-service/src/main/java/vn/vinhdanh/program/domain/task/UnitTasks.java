package vn.vinhdanh.program.domain.task;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The tasks of all conferences. */
public interface UnitTasks extends Aggregates<UnitTask, TaskEvent> {

    /** All of one conference, also those that were withdrawn; at most some hundreds. */
    List<Versioned<UnitTask>> ofConference(String conferenceId);

    /** Those of all communes that are open after their last day and were not told to be today, in no order. */
    List<Versioned<UnitTask>> overdue(LocalDate today, int limit);
}
