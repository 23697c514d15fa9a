package vn.vinhdanh.delegate.domain.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.UnitTree;

/** The units of the plan, those that its groups name, and those below them in the commune's register. */
public final class PlannedUnits {

    private PlannedUnits() {}

    /** Those for which a delegate may be registered: not what was merged or dissolved. Those of the plan come first. */
    public static List<Unit> open(Roster roster) {
        Set<String> listed = roster.units().stream().map(Unit::code).collect(Collectors.toSet());
        Stream<Unit> below = roster.register().units().stream()
                .filter(unit -> !listed.contains(unit.code()) && takesPart(roster, unit.code()))
                .map(unit -> new Unit(unit.code(), unit.name()));
        return Stream.concat(roster.units().stream().filter(unit -> takesPart(roster, unit.code())), below)
                .toList();
    }

    /** Whether the unit is one that the plan lists or a group names, or below one, and neither merged nor dissolved. */
    static boolean takesPart(Roster roster, String code) {
        UnitTree register = roster.register();
        return register.isWithin(code, codes(roster))
                && register.units().stream().noneMatch(unit -> unit.code().equals(code) && unit.ended());
    }

    static String name(Roster roster, String code) {
        String current = roster.register().current(code);
        return named(roster.units(), current)
                .or(() -> Optional.ofNullable(roster.register().nameOf(code)))
                .or(() -> named(roster.units(), code))
                .or(() -> roster.copy() == null
                        ? Optional.empty()
                        : named(roster.copy().formerUnits(), code))
                .orElse(code);
    }

    private static Optional<String> named(List<Unit> units, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst();
    }

    /** Those of the plan, and those that its groups name, which the register alone may have. */
    private static Set<String> codes(Roster roster) {
        return Stream.concat(
                        roster.units().stream().map(Unit::code),
                        roster.groups().stream().flatMap(Group::namedUnits))
                .collect(Collectors.toSet());
    }
}
