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
 */
public record Actor(String id, String name, String commune, String unit, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The system itself, in the commune of an event. */
    public static Actor system(String commune) {
        return new Actor("system", "Hệ thống", commune, "", Set.of(Role.SYSTEM));
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
