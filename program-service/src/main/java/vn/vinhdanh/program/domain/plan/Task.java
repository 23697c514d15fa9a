package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is assigned or requested to do.
 *
 * @param unit code of the unit
 * @param headcount how many people it must send, where the plan says so
 * @param dueDaysBefore D−n: 0 is the day itself, negative is after it
 */
public record Task(
        String unit,
        String text,
        @Nullable Integer headcount,
        @Nullable Integer dueDaysBefore,
        @Nullable Sample sample) {

    public record Sample(int dueDaysBefore) {}

    /** In days before D-day; null while open. */
    public @Nullable Figure due() {
        return Figure.of(dueDaysBefore, sample == null ? null : sample.dueDaysBefore());
    }
}
