package vn.vinhdanh.platform.units;

import java.util.List;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTree;

/**
 * The copy of a commune's register of units. The program service owns the register.
 *
 * @param sequence how often the register changed; an older fact is old news
 */
public record KnownUnits(String commune, int sequence, List<UnitTree.Unit> units) {

    public KnownUnits {
        units = List.copyOf(units);
    }

    UnitTree tree() {
        return new UnitTree(units);
    }

    /** An older register changes nothing. */
    Outcome<KnownUnits, Void> learn(KnownUnits heard) {
        return Outcome.of(heard.sequence > sequence ? heard : this);
    }
}
