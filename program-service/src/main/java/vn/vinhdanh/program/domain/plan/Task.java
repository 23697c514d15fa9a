package vn.vinhdanh.program.domain.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task that a unit is assigned or requested to do.
 *
 * @param code names it as long as the plan has it; null in a plan that was stored before tasks had one
 * @param unit code of the unit
 * @param headcount number of people that the unit must send; null if the plan does not say
 * @param dueDaysBefore n of D−n, in days before the conference; 0 is its date, a negative number is later
 */
public record Task(
        @Nullable String code,
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

    /** What names it in a plan that was read. */
    public String codeInPlan() {
        return Objects.requireNonNull(code);
    }

    Task withCode(String given) {
        return new Task(given, unit, text, headcount, dueDaysBefore, sample);
    }
}
