package vn.vinhdanh.program.domain.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.program.domain.unit.RegisteredUnit.Particulars;
import vn.vinhdanh.program.domain.unit.UnitEvent.UnitsChanged;
import vn.vinhdanh.program.domain.unit.UnitRules.APastUnitDoesNotChange;
import vn.vinhdanh.program.domain.unit.UnitRules.ARegisterHasAtMost500Units;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitCodeIsGivenOnce;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsBelowAPresentUnit;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsMergedIntoAnotherPresentUnit;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsNotBelowItself;
import vn.vinhdanh.program.domain.unit.UnitRules.AUnitIsNotMergedIntoWhatIsBelowIt;

/**
 * The units of one commune, older than each of its conferences. Units are never removed: what was merged or dissolved
 * keeps its entry, so that old accounts and old lists still find it. Each change that other services read publishes the
 * whole register with the next sequence.
 *
 * @param commune the register's id
 * @param sequence how often it was published before
 */
public record UnitRegister(String commune, List<RegisteredUnit> units, int sequence) {

    /** The fact that has all of them must fit into one message. */
    private static final int MOST = 500;

    public UnitRegister {
        units = List.copyOf(units);
    }

    /**
     * The register of a commune that has none.
     *
     * @param names code and name of each unit of its plans
     */
    public static Outcome<UnitRegister, UnitEvent> open(String commune, Map<String, String> names) {
        UnitRegister register = new UnitRegister(commune, withUnknown(List.of(), names), 0);
        return Outcome.of(register, new UnitsChanged(register));
    }

    /**
     * A plan names units: those that are not known are added at the top, the others keep the register's name.
     *
     * @throws ARegisterHasAtMost500Units
     */
    public Outcome<UnitRegister, UnitEvent> claim(Map<String, String> names) {
        return changed(withUnknown(units, names));
    }

    /**
     * Adds a unit. The same again changes nothing.
     *
     * @throws AUnitCodeIsGivenOnce
     * @throws AUnitIsBelowAPresentUnit
     * @throws ARegisterHasAtMost500Units
     */
    public Outcome<UnitRegister, UnitEvent> add(String code, Particulars particulars) {
        RegisteredUnit added = RegisteredUnit.of(code, particulars);
        RegisteredUnit known = find(code, units);
        if (added.equals(known)) {
            return Outcome.of(this);
        }
        if (known != null) {
            throw new AUnitCodeIsGivenOnce(known);
        }
        requirePresentParent(particulars.parent());
        List<RegisteredUnit> more = new ArrayList<>(units);
        more.add(added);
        requireRoom(more);
        return changed(more);
    }

    /**
     * @throws NotFound if the register has no such unit
     * @throws APastUnitDoesNotChange
     * @throws AUnitIsBelowAPresentUnit
     * @throws AUnitIsNotBelowItself
     */
    public Outcome<UnitRegister, UnitEvent> change(String code, Particulars particulars) {
        present(code);
        requirePresentParent(particulars.parent());
        if (particulars.parent() != null && tree().scopeOf(code).contains(particulars.parent())) {
            throw new AUnitIsNotBelowItself();
        }
        return changed(each(unit -> unit.code().equals(code) ? unit.with(particulars) : unit));
    }

    /**
     * Another unit continues this one. What was below it goes below the other.
     *
     * @throws NotFound as {@link #change}
     * @throws APastUnitDoesNotChange
     * @throws AUnitIsMergedIntoAnotherPresentUnit
     * @throws AUnitIsNotMergedIntoWhatIsBelowIt
     */
    public Outcome<UnitRegister, UnitEvent> merge(String code, String into) {
        present(code);
        RegisteredUnit other = find(into, units);
        if (other == null || !other.works() || into.equals(code)) {
            throw new AUnitIsMergedIntoAnotherPresentUnit();
        }
        if (tree().scopeOf(code).contains(into)) {
            throw new AUnitIsNotMergedIntoWhatIsBelowIt();
        }
        return changed(each(unit -> unit.code().equals(code) ? unit.merge(into) : moved(unit, code, into)));
    }

    /**
     * The unit ends. What was below it goes to the unit above it.
     *
     * @throws NotFound as {@link #change}
     * @throws APastUnitDoesNotChange
     */
    public Outcome<UnitRegister, UnitEvent> dissolve(String code) {
        @Nullable String above = present(code).particulars().parent();
        return changed(each(unit -> unit.code().equals(code) ? unit.dissolve() : moved(unit, code, above)));
    }

    /** Codes of the units that neither were merged nor dissolved. */
    public Set<String> present() {
        return units.stream()
                .filter(RegisteredUnit::works)
                .map(RegisteredUnit::code)
                .collect(Collectors.toSet());
    }

    /** What other services know of the register. */
    public UnitTree tree() {
        return new UnitTree(units.stream().map(RegisteredUnit::node).toList());
    }

    private static List<RegisteredUnit> withUnknown(List<RegisteredUnit> units, Map<String, String> names) {
        List<RegisteredUnit> all = new ArrayList<>(units);
        names.forEach((code, name) -> {
            if (find(code, units) == null) {
                all.add(RegisteredUnit.of(code, new Particulars(name, null, null, null)));
            }
        });
        requireRoom(all);
        return all;
    }

    private RegisteredUnit present(String code) {
        RegisteredUnit unit = find(code, units);
        if (unit == null) {
            throw new NotFound("unit");
        }
        if (!unit.works()) {
            throw new APastUnitDoesNotChange(unit);
        }
        return unit;
    }

    private void requirePresentParent(@Nullable String code) {
        RegisteredUnit parent = code == null ? null : find(code, units);
        if (code != null && (parent == null || !parent.works())) {
            throw new AUnitIsBelowAPresentUnit(code);
        }
    }

    private static void requireRoom(List<RegisteredUnit> units) {
        if (units.size() > MOST) {
            throw new ARegisterHasAtMost500Units();
        }
    }

    private static @Nullable RegisteredUnit find(String code, List<RegisteredUnit> units) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private List<RegisteredUnit> each(UnaryOperator<RegisteredUnit> change) {
        return units.stream().map(change).toList();
    }

    private static RegisteredUnit moved(RegisteredUnit unit, String from, @Nullable String to) {
        return unit.works() && from.equals(unit.particulars().parent())
                ? unit.with(unit.particulars().below(to))
                : unit;
    }

    private Outcome<UnitRegister, UnitEvent> changed(List<RegisteredUnit> next) {
        UnitRegister same = new UnitRegister(commune, next, sequence);
        if (same.tree().equals(tree())) {
            return Outcome.of(same);
        }
        UnitRegister published = new UnitRegister(commune, next, sequence + 1);
        return Outcome.of(published, new UnitsChanged(published));
    }
}
