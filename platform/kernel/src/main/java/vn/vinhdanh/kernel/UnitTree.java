package vn.vinhdanh.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units of a commune, as its register has them: which lies below which, and which was merged into which. A code
 * that it does not know stands for itself, so an empty tree knows each unit only as itself. Circles in the data end
 * each question instead of keeping it for ever.
 */
public record UnitTree(List<Unit> units) {

    public static final UnitTree EMPTY = new UnitTree(List.of());

    public UnitTree {
        units = List.copyOf(units);
    }

    /**
     * A unit, present or past.
     *
     * @param code the value of the token's claim {@code unit}; never changes
     * @param parent code of the unit above it; null at the top
     * @param mergedInto code of the unit that continues it; null if it was not merged
     * @param dissolved whether it ended without a unit that continues it
     */
    public record Unit(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String mergedInto,
            boolean dissolved) {

        /** Nothing new belongs to a unit that was merged or dissolved. */
        public boolean ended() {
            return dissolved || mergedInto != null;
        }
    }

    /** The unit that continues this one after all mergers: itself if it was not merged. */
    public String current(String code) {
        return current(code, byCode());
    }

    /**
     * What an account of this unit works for: each code that now is at or below it, those of merged and dissolved units
     * too. It always has the code itself.
     */
    public Set<String> scopeOf(String code) {
        Map<String, Unit> byCode = byCode();
        String top = current(code, byCode);
        Set<String> scope = new TreeSet<>(List.of(code, top));
        units.stream()
                .map(Unit::code)
                .filter(other -> upwards(other, byCode).contains(top))
                .forEach(scope::add);
        return scope;
    }

    /** The name of the present unit; null if the tree does not know it. */
    public @Nullable String nameOf(String code) {
        Map<String, Unit> byCode = byCode();
        Unit unit = byCode.get(current(code, byCode));
        return unit == null ? null : unit.name();
    }

    /** Whether the unit, or one above it, is one of these. Units that were merged count as what continues them. */
    public boolean isWithin(String code, Collection<String> others) {
        Map<String, Unit> byCode = byCode();
        Set<String> path = upwards(code, byCode);
        return others.stream().anyMatch(other -> path.contains(current(other, byCode)));
    }

    /** The present unit and those above it, from the lowest to the top. */
    private static Set<String> upwards(String code, Map<String, Unit> byCode) {
        Set<String> path = new LinkedHashSet<>();
        String at = current(code, byCode);
        while (at != null && path.add(at)) {
            Unit unit = byCode.get(at);
            at = unit == null || unit.parent() == null ? null : current(unit.parent(), byCode);
        }
        return path;
    }

    private static String current(String code, Map<String, Unit> byCode) {
        Set<String> passed = new LinkedHashSet<>();
        String at = code;
        while (passed.add(at)) {
            Unit unit = byCode.get(at);
            if (unit == null || unit.mergedInto() == null) {
                return at;
            }
            at = unit.mergedInto();
        }
        return code;
    }

    private Map<String, Unit> byCode() {
        return units.stream().collect(Collectors.toMap(Unit::code, unit -> unit, (first, _) -> first, HashMap::new));
    }
}
