package vn.vinhdanh.delegate.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a roster divides its places. */
final class Pools {

    private Pools() {}

    /**
     * The pools in the order of the plan, the shared one last. Together they never exceed the cap: if the quotas do,
     * the last groups get fewer places. A group whose quota nobody has confirmed shares, so a sample refuses nobody.
     */
    static List<Pool> of(Roster roster, String conferenceId) {
        List<Pool> pools = new ArrayList<>();
        int left = roster.cap();
        boolean shares = false;
        for (Group group : roster.groups()) {
            if (isLimited(roster, group)) {
                int size = Math.min(Objects.requireNonNull(group.quota()), left);
                pools.add(pool(roster, conferenceId, group.code(), size));
                left -= size;
            } else {
                shares = true;
            }
        }
        if (shares) {
            pools.add(pool(roster, conferenceId, Pool.SHARED, left));
        }
        return List.copyOf(pools);
    }

    /** The pool of the group: its own, else the shared one, which is the last. */
    static Pool of(Roster roster, String conferenceId, String group) {
        List<Pool> pools = of(roster, conferenceId);
        return pools.stream()
                .filter(pool -> pool.code().equals(group))
                .findFirst()
                .orElseGet(pools::getLast);
    }

    private static boolean isLimited(Roster roster, Group group) {
        return group.quota() != null && (roster.copy() == null || !group.quotaIsSample());
    }

    private static Pool pool(Roster roster, String conferenceId, String code, int size) {
        int created = roster.copy() == null ? 0 : roster.copy().created(code);
        return new Pool(conferenceId, code, size, Math.max(size, created));
    }
}
