package vn.vinhdanh.program.domain.plan;

import org.jspecify.annotations.Nullable;

/** A group of delegates. A group without a quota shares the places of the cap that other groups do not take. */
public record DelegateGroup(
        String code,
        String name,
        @Nullable Integer quota,
        @Nullable Sample sample) {

    public record Sample(int quota) {}

    public @Nullable Figure places() {
        return Figure.of(quota, sample == null ? null : sample.quota());
    }
}
