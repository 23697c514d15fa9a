package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A task that a unit is assigned or requested to do.
 *
 * @param unit code of the unit
 * @param headcount number of people that the unit must send; null if the plan does not say
 * @param dueDaysBefore n of D−n, in days before the conference; 0 is its date, a negative number is later
 */
public record Task(
        String unit,
        String text,
        @Nullable Integer headcount,
        @Nullable Integer dueDaysBefore,
        @Nullable Sample sample) {

    public record Sample(int dueDaysBefore) {}

    /** The due day, in days before the conference; null while it is open. */
    public @Nullable Figure due() {
        return Figure.of(dueDaysBefore, sample == null ? null : sample.dueDaysBefore());
    }
}
