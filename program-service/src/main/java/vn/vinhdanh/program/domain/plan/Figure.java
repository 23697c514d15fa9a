package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * A number that the plan gives, or one that it leaves open and that stands in as a sample.
 *
 * @param sample true: not the plan's own; always shown as such
 */
public record Figure(int value, boolean sample) {

    static @Nullable Figure of(@Nullable Integer given, @Nullable Integer sample) {
        if (given != null) {
            return new Figure(given, false);
        }
        return sample == null ? null : new Figure(sample, true);
    }
}
