package vn.vinhdanh.nomination.domain.nomination;

import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Role;

/** How far somebody's business with nominations goes: an officer's to the own unit, everybody else's to the commune. */
public final class UnitScope {

    /** Who takes part after the submission. */
    private static final List<Role> ALL_UNITS = List.of(
            Role.SECRETARIAT, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.CHAIRMAN, Role.OFFICE, Role.ACCOUNTANT);

    private UnitScope() {}

    /** @throws NotAllowed for whoever has no business with nominations at all */
    public static void mustRead(Actor reader) {
        reader.requireAny(
                Stream.concat(Stream.of(Role.UNIT_OFFICER), ALL_UNITS.stream()).toArray(Role[]::new));
    }

    public static boolean endsAtOwnUnit(Actor reader) {
        return ALL_UNITS.stream().noneMatch(reader::is);
    }

    static boolean includes(String unit, Actor reader) {
        return !endsAtOwnUnit(reader) || unit.equals(reader.unit());
    }

    /**
     * A unit's officer nominates for the own unit; the secretariat for any, as it came on paper.
     *
     * @throws NotAllowed for everybody else
     */
    public static void mustNominateFor(String unit, Actor actor) {
        actor.requireAny(Role.UNIT_OFFICER, Role.SECRETARIAT);
        if (!actor.is(Role.SECRETARIAT) && !unit.equals(actor.unit())) {
            throw new NotAllowed(Role.SECRETARIAT);
        }
    }
}
