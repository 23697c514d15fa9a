package vn.vinhdanh.program.domain.task;

import java.time.Instant;
import java.time.LocalDate;

/** The events of a task. None carries what people wrote; only a letter has a name. */
public sealed interface TaskEvent {

    UnitTask task();

    /** A unit has the task, for the first time or in another form: the plan, the date or the unit changed. */
    record TaskAssigned(UnitTask task, Cause cause) implements TaskEvent {}

    enum Cause {
        PLANNED,
        PLAN_CHANGED,
        DATE_MOVED,
        HANDED_OVER
    }

    /** It is done, confirmed, or open again; or a difficulty was reported or answered. */
    record TaskProgressed(UnitTask task) implements TaskEvent {}

    /**
     * It is open after its last day.
     *
     * @param day on which it was seen
     */
    record TaskOverdue(UnitTask task, LocalDate day) implements TaskEvent {}

    /** The plan has it no more, or the conference ended without it. */
    record TaskWithdrawn(UnitTask task) implements TaskEvent {}

    /**
     * The letter to who is responsible.
     *
     * @param number of the letter, from 1 for each task
     * @param occasion why it is written
     */
    record TaskLetterIssued(UnitTask task, TaskLetter letter, int number, Occasion occasion, Instant at)
            implements TaskEvent {}

    enum Occasion {
        /** Somebody else named who is responsible, or the task is another one now. */
        ASSIGNED,
        /** It is open after its last day. */
        OVERDUE,
        /** It was reported as done, and was not enough. */
        SENT_BACK
    }

    /** A letter is of no use any more. */
    record TaskLetterSettled(UnitTask task, int number) implements TaskEvent {}
}
