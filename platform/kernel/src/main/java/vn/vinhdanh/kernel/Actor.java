package vn.vinhdanh.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * A person with a token, or the system that handles an event.
 *
 * @param id stable name of the account, as in the audit trail
 * @param name the name of the person, for documents and screens
 * @param commune the commune whose data exists for this actor
 * @param unit the code of the unit within the commune; empty if there is none
 * @param units codes of all units that the account works for: its own and what lies below it
 */
public record Actor(String id, String name, String commune, String unit, Set<Role> roles, Set<String> units) {

    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Works for the own unit alone. */
    public Actor(String id, String name, String commune, String unit, Set<Role> roles) {
        this(id, name, commune, unit, roles, unit.isEmpty() ? Set.of() : Set.of(unit));
    }

    /** The system itself, in the commune of an event. */
    public static Actor system(String commune) {
        return new Actor("system", "Hệ thống", commune, "", Set.of(Role.SYSTEM));
    }

    /** The same account in the unit that continues its own, which works for all below that, too. */
    public Actor in(UnitTree tree) {
        return unit.isEmpty() ? this : new Actor(id, name, commune, tree.current(unit), roles, tree.scopeOf(unit));
    }

    /** True for the own unit and for those below it. */
    public boolean worksFor(String code) {
        return units.contains(code);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /**
     * For what concerns everybody who takes part in a commune's business.
     *
     * @throws NotAllowed for the door, an operator, and an account without a role
     */
    public void requirePartInBusiness() {
        requireAny(Role.IN_BUSINESS.toArray(Role[]::new));
    }

    /** @throws NotAllowed if the actor has none of the roles */
    public void requireAny(Role... wanted) {
        if (!isAny(wanted)) {
            throw new NotAllowed(wanted);
        }
    }
}
