package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of delegates, as the plan names it.
 *
 * @param quota number of its places; null if it shares the places that the other groups leave
 * @param quotaIsSample true if the plan gives no quota and a sample value is used; responses mark it
 * @param units codes of those who register for the group; null if every unit does
 * @param shares the places of single units within the group; null, as in documents of earlier versions, if there are none
 */
public record Group(
        String code,
        String name,
        @Nullable Integer quota,
        boolean quotaIsSample,
        @Nullable List<String> units,
        @Nullable List<UnitShare> shares) {

    public Group {
        units = units == null ? null : List.copyOf(units);
        shares = shares == null ? null : List.copyOf(shares);
    }

    /** A group for which every unit registers, and in which no unit has a share. */
    public Group(String code, String name, @Nullable Integer quota, boolean quotaIsSample) {
        this(code, name, quota, quotaIsSample, null, null);
    }

    /** Whether a unit has places of its own within the group. */
    public boolean hasShares() {
        return !sharesOrNone().isEmpty();
    }

    /** Codes of the units that register for it or have a share in it. */
    Stream<String> namedUnits() {
        return Stream.concat(
                units == null ? Stream.empty() : units.stream(),
                sharesOrNone().stream().map(UnitShare::unit));
    }

    List<UnitShare> sharesOrNone() {
        return shares == null ? List.of() : shares;
    }
}
