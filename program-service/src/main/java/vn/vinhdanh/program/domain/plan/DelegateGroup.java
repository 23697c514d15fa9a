package vn.vinhdanh.program.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of delegates. A group without a quota shares the places of the cap that other groups do not take.
 *
 * @param units codes of the units that register for the group; null if every unit does
 * @param unitQuotas the places of single units within the group, by their codes in the order of the plan; null if no unit
 *     has places of its own
 */
public record DelegateGroup(
        String code,
        String name,
        @Nullable Integer quota,
        @Nullable Sample sample,
        @Nullable List<String> units,
        @Nullable Map<String, Integer> unitQuotas) {

    public DelegateGroup {
        units = units == null ? null : List.copyOf(units);
        unitQuotas = unitQuotas == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(unitQuotas));
    }

    /** Codes of all units that the group names. */
    Stream<String> namedUnits() {
        return Stream.concat(
                units == null ? Stream.empty() : units.stream(),
                unitQuotas == null ? Stream.empty() : unitQuotas.keySet().stream());
    }

    public record Sample(int quota) {}

    public @Nullable Figure places() {
        return Figure.of(quota, sample == null ? null : sample.quota());
    }
}
