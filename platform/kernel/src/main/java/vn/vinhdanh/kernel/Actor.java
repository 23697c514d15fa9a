package vn.vinhdanh.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * Who acts: a person with a token, or the system reacting to a fact.
 *
 * @param id stable name of the account, as in the history
 * @param name the person's name, for papers and screens
 * @param commune the commune whose data exists for this actor
 * @param unit the unit's code within the commune; empty where none
 */
public record Actor(String id, String name, String commune, String unit, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The system itself, in the commune that a fact speaks of. */
    public static Actor system(String commune) {
        return new Actor("system", "Hệ thống", commune, "", Set.of(Role.SYSTEM));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** @throws NotAllowed when the actor has none of the roles */
    public void requireAny(Role... wanted) {
        if (!isAny(wanted)) {
            throw new NotAllowed(wanted);
        }
    }
}
