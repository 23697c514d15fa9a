package vn.vinhdanh.platform.security;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.kernel.Role;

/**
 * Two roles that one account must not hold together, so that the person who proposes, the person who decides and the
 * person who pays are different people. A secretariat officer may be the council's secretary, and the Chairman, the
 * council's secretary or a unit's officer may be a member of the council, as communes are.
 *
 * @param one the role whose row of the table has the other
 */
public record RolesThatMustNotMeet(Role one, Role other) {

    private static final Map<Role, Set<Role>> TABLE = new EnumMap<>(Map.of(
            Role.CHAIRMAN, EnumSet.of(Role.ACCOUNTANT, Role.SECRETARIAT, Role.UNIT_OFFICER),
            Role.ACCOUNTANT, EnumSet.of(Role.SECRETARIAT),
            Role.OPERATOR, EnumSet.complementOf(EnumSet.of(Role.OPERATOR))));

    /** The first pair of the table among these roles; empty if one account may hold them all. */
    public static Optional<RolesThatMustNotMeet> in(Set<Role> roles) {
        return TABLE.entrySet().stream()
                .filter(row -> roles.contains(row.getKey()))
                .flatMap(row -> row.getValue().stream()
                        .filter(roles::contains)
                        .map(other -> new RolesThatMustNotMeet(row.getKey(), other)))
                .findFirst();
    }
}
