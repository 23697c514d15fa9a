package vn.vinhdanh.program.domain.publicity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Schedule;

/** When a bulletin is read over the loudspeakers, in Vietnam's time zone. */
public record Reading(Phase phase, LocalDate day, LocalTime time) {

    public enum Phase {
        BEFORE,
        DURING,
        AFTER
    }

    /** False if the date of the conference moved, or was fixed, and this is not before, during or after it any more. */
    public boolean fits(@Nullable Schedule schedule) {
        return schedule == null || phase == phaseOf(schedule);
    }

    private Phase phaseOf(Schedule schedule) {
        var at = day.atTime(time);
        if (at.isBefore(schedule.date().atTime(schedule.startTime()))) {
            return Phase.BEFORE;
        }
        return at.isAfter(schedule.date().atTime(schedule.endTime())) ? Phase.AFTER : Phase.DURING;
    }
}
