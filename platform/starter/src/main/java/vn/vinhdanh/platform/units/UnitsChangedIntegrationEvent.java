package vn.vinhdanh.platform.units;

import java.util.List;
import java.util.Objects;
import vn.vinhdanh.kernel.UnitTree;

/** UnitsChanged.v1 of the program service: the whole register. */
public record UnitsChangedIntegrationEvent(String commune, int sequence, List<UnitTree.Unit> units) {

    public UnitsChangedIntegrationEvent {
        Objects.requireNonNull(commune, "commune");
        units = List.copyOf(units);
    }

    KnownUnits known() {
        return new KnownUnits(commune, sequence, units);
    }
}
