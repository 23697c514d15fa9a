package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;

/**
 * The nominations that an actor may access: an officer those of the own unit and of the units below it, other roles
 * those of the commune.
 */
public final class UnitScope {

    /** The roles that access the nominations of all units. */
    private static final List<Role> ALL_UNITS = List.of(
            Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.CHAIRMAN, Role.OFFICE, Role.ACCOUNTANT);

    private UnitScope() {}

    /** @throws NotAllowed for roles without access to nominations */
    public static void requireReader(Actor reader) {
        reader.requireAny(
                Stream.concat(Stream.of(Role.UNIT_OFFICER), ALL_UNITS.stream()).toArray(Role[]::new));
    }

    private static boolean isLimitedToOwnUnits(Actor reader) {
        return ALL_UNITS.stream().noneMatch(reader::is);
    }

    /** The units whose nominations the actor may access; null for all of the commune. */
    public static @Nullable Set<String> unitsOf(Actor reader) {
        return isLimitedToOwnUnits(reader) ? reader.units() : null;
    }

    /**
     * The units to list for an actor who chose one.
     *
     * @param chosen null for all
     * @return null for all of the commune; empty if the actor may not access the chosen one
     */
    public static @Nullable Set<String> unitsOf(Actor reader, @Nullable String chosen) {
        if (chosen == null) {
            return unitsOf(reader);
        }
        return includes(chosen, reader) ? Set.of(chosen) : Set.of();
    }

    static boolean includes(String unit, Actor reader) {
        return !isLimitedToOwnUnits(reader) || reader.worksFor(unit);
    }

    /**
     * The unit that a new nomination belongs to. The secretariat enters the paper of many units, so it says which one.
     *
     * @param named null if the request names none
     * @throws InvalidInput if the secretariat names none
     * @throws NotAllowed as {@link #requireNominatorFor}
     */
    public static String ofNewNomination(@Nullable String named, Actor actor) {
        actor.requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        if (named == null && actor.is(Role.SECRETARIAT)) {
            throw new InvalidInput(
                    "unit",
                    "Chọn đơn vị đề nghị. Bộ phận thường trực nhập hồ sơ cho mọi đơn vị.",
                    "Choose the proposing unit. The secretariat enters nominations of all units.");
        }
        String unit = named == null ? actor.unit() : named;
        requireNominatorFor(unit, actor);
        return unit;
    }

    /**
     * Requires an officer of this unit, or the secretariat, which enters paper nominations of all units.
     *
     * @throws NotAllowed for all others
     */
    static void requireNominatorFor(String unit, Actor actor) {
        actor.requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        if (!actor.is(Role.SECRETARIAT) && !actor.worksFor(unit)) {
            throw new NotAllowed(Role.SECRETARIAT);
        }
    }
}
