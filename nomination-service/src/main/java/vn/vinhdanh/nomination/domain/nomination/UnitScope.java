package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;

/** The nominations that an actor may access: an officer those of the own unit, other roles those of the commune. */
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

    public static boolean isLimitedToOwnUnit(Actor reader) {
        return ALL_UNITS.stream().noneMatch(reader::is);
    }

    static boolean includes(String unit, Actor reader) {
        return !isLimitedToOwnUnit(reader) || unit.equals(reader.unit());
    }

    /**
     * Requires an officer of this unit, or the secretariat, which enters paper nominations of all units.
     *
     * @throws NotAllowed for all others
     */
    public static void requireNominatorFor(String unit, Actor actor) {
        actor.requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        if (!actor.is(Role.SECRETARIAT) && !unit.equals(actor.unit())) {
            throw new NotAllowed(Role.SECRETARIAT);
        }
    }
}
