package vn.vinhdanh.delegate.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;

/**
 * A conference as the list of its delegates needs it. Its id is the conference's.
 *
 * @param title of the conference, as on papers
 * @param issuer the body that invites
 * @param groups in the order of the plan
 * @param schedule null while the date is open
 * @param rounds how often everybody was invited at once
 */
public record Roster(
        String commune,
        String title,
        String issuer,
        Signatory signatory,
        Venue venue,
        int cap,
        List<Group> groups,
        List<Unit> units,
        @Nullable Schedule schedule,
        int rounds) {

    /** The group of those who are commended, in plans that have one of this code. */
    private static final String COMMENDED = "duoc-khen";

    public Roster {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /** A newer revision replaces the schedule; an older one, come late, changes nothing. */
    public Outcome<Roster, RosterEvent> move(Schedule next) {
        return schedule != null && schedule.revision() >= next.revision()
                ? Outcome.of(this)
                : Outcome.of(with(next, rounds));
    }

    /** @throws ConferenceDateIsOpen where there is no day to invite to */
    public Outcome<Roster, RosterEvent> inviteEverybody() {
        fixedSchedule();
        return Outcome.of(with(schedule, rounds + 1), new RosterEvent.InvitationsRequested(commune, rounds + 1));
    }

    /** @throws ConferenceDateIsOpen */
    public Schedule fixedSchedule() {
        if (schedule == null) {
            throw new ConferenceDateIsOpen();
        }
        return schedule;
    }

    /**
     * The pools, in the order of the plan, the shared one last. Together they never pass the cap: should the quotas
     * ask for more, the last groups get less.
     */
    public List<Pool> pools(String conferenceId) {
        List<Pool> pools = new ArrayList<>();
        int left = cap;
        for (Group group : groups) {
            if (group.quota() != null) {
                int size = Math.min(group.quota(), left);
                pools.add(new Pool(conferenceId, group.code(), size));
                left -= size;
            }
        }
        if (groups.stream().anyMatch(group -> group.quota() == null)) {
            pools.add(new Pool(conferenceId, Pool.SHARED, left));
        }
        return List.copyOf(pools);
    }

    /** The pool whose places the group takes: its own, or the shared one. */
    public Pool poolOf(String conferenceId, String group) {
        List<Pool> pools = pools(conferenceId);
        return pools.stream()
                .filter(pool -> pool.code().equals(group))
                .findFirst()
                .orElseGet(pools::getLast);
    }

    /** Where an awardee comes in: the group of the commended; else one without a quota; else the plan's last. */
    public String groupOfAwardees() {
        return group(COMMENDED)
                .or(() -> groups.stream().filter(group -> group.quota() == null).findFirst())
                .orElseGet(groups::getLast)
                .code();
    }

    /** @throws InvalidInput where the plan has no such group */
    public void mustHaveGroup(String code) {
        if (group(code).isEmpty()) {
            throw new InvalidInput(
                    "group", "Kế hoạch không có nhóm đại biểu này.", "The plan has no such group of delegates.");
        }
    }

    /** @throws InvalidInput where the plan has no such unit */
    public void mustHaveUnit(String code) {
        if (units.stream().noneMatch(unit -> unit.code().equals(code))) {
            throw new InvalidInput("unit", "Kế hoạch không có đơn vị này.", "The plan has no such unit.");
        }
    }

    /** The code where the plan does not name it. */
    public String groupName(String code) {
        return group(code).map(Group::name).orElse(code);
    }

    /** The code where the plan does not name it. */
    public String unitName(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }

    private Optional<Group> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    private Roster with(@Nullable Schedule nextSchedule, int nextRounds) {
        return new Roster(commune, title, issuer, signatory, venue, cap, groups, units, nextSchedule, nextRounds);
    }
}
