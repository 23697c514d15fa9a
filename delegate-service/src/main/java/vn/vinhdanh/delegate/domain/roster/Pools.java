package vn.vinhdanh.delegate.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.kernel.UnitTree;

/** How a roster divides its places. */
final class Pools {

    private Pools() {}

    /**
     * The pools in the order of the plan, in each group those of single units first, the shared one last. Together they
     * never exceed the cap: if the quotas do, the last groups get fewer places; and if the shares exceed the quota of their
     * group, the last shares do. A group whose quota nobody has confirmed shares, so a sample refuses nobody.
     */
    static List<Pool> of(Roster roster, String conferenceId) {
        List<Pool> pools = new ArrayList<>();
        int left = roster.cap();
        boolean shares = false;
        for (Group group : roster.groups()) {
            boolean isLimited = isLimited(roster, group);
            int size = isLimited ? Math.min(Objects.requireNonNull(group.quota()), left) : left;
            int rest = size;
            for (UnitShare share : group.sharesOrNone()) {
                int places = Math.min(share.places(), rest);
                pools.add(pool(roster, conferenceId, Pool.codeOfShare(group.code(), share.unit()), places));
                rest -= places;
            }
            if (isLimited) {
                pools.add(pool(roster, conferenceId, group.code(), rest));
                left -= size;
            } else {
                shares = true;
                left = rest;
            }
        }
        if (shares) {
            pools.add(pool(roster, conferenceId, Pool.SHARED, left));
        }
        return List.copyOf(pools);
    }

    /** The pool of the group without the shares of its units: its own, else the shared one, which is the last. */
    static Pool of(Roster roster, String conferenceId, String group) {
        List<Pool> pools = of(roster, conferenceId);
        return pools.stream()
                .filter(pool -> pool.code().equals(group))
                .findFirst()
                .orElseGet(pools::getLast);
    }

    /**
     * The share of the unit in the group, else that of the nearest unit above it that has one, else the pool of the group.
     * After a merger several shares may be of one unit.
     */
    static List<Pool> of(Roster roster, String conferenceId, String group, String unit) {
        List<String> codes = roster.group(group).map(Group::sharesOrNone).orElse(List.of()).stream()
                .map(UnitShare::unit)
                .filter(sharing -> roster.register().isWithin(unit, List.of(sharing)))
                .toList();
        Set<String> own = codes.stream()
                .filter(sharing -> codes.stream().noneMatch(other -> isBelow(other, sharing, roster.register())))
                .map(sharing -> Pool.codeOfShare(group, sharing))
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of(of(roster, conferenceId, group))
                : of(roster, conferenceId).stream()
                        .filter(pool -> own.contains(pool.code()))
                        .toList();
    }

    private static boolean isBelow(String unit, String other, UnitTree register) {
        return !register.current(unit).equals(register.current(other)) && register.isWithin(unit, List.of(other));
    }

    private static boolean isLimited(Roster roster, Group group) {
        return group.quota() != null && (roster.copy() == null || !group.quotaIsSample());
    }

    private static Pool pool(Roster roster, String conferenceId, String code, int size) {
        int created = roster.copy() == null ? 0 : roster.copy().created(code);
        return new Pool(conferenceId, code, size, Math.max(size, created));
    }
}
