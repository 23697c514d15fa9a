package vn.vinhdanh.program.domain.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letters about a task, as far as it matters for the next one.
 *
 * @param written how many there were; the number of the last
 * @param open whether the last may still wait to be sent
 * @param reminded the day of the last one that told of the day that has passed; null if there was none
 */
public record Letters(int written, boolean open, @Nullable LocalDate reminded) {

    static final Letters NONE = new Letters(0, false, null);

    /** Days between two letters about one day that has passed: each day would be noise. */
    private static final int REMINDER_EVERY = 7;

    boolean remindOn(LocalDate day) {
        return reminded == null || !day.isBefore(reminded.plusDays(REMINDER_EVERY));
    }

    Letters withNext() {
        return new Letters(written + 1, true, reminded);
    }

    Letters withReminder(LocalDate day) {
        return new Letters(written + 1, true, day);
    }

    Letters settled() {
        return new Letters(written, false, reminded);
    }
}
