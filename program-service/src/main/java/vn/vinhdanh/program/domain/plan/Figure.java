package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A number that the plan gives, or a sample value for a number that the plan leaves open.
 *
 * @param sample true if the plan does not give the value; users see it marked as a sample
 */
public record Figure(int value, boolean sample) {

    static @Nullable Figure of(@Nullable Integer given, @Nullable Integer sample) {
        if (given != null) {
            return new Figure(given, false);
        }
        return sample == null ? null : new Figure(sample, true);
    }
}
