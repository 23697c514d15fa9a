package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;

/**
 * A conference as far as its delegates need it. The id of the roster is the id of the conference.
 *
 * @param title of the conference, as on documents
 * @param issuer the body that invites
 * @param cap number of places of all groups together
 * @param groups in the order of the plan
 * @param schedule null while the date is open
 * @param rounds how often all delegates were invited at once
 * @param finishedRound the newest round in which everybody is invited; null before the first, and in documents of
 *     earlier versions
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
        int rounds,
        @Nullable Integer finishedRound) {

    /** Code of the group of the awardees, in plans that have it. */
    private static final String COMMENDED = "duoc-khen";

    public Roster {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /** Replaces the schedule. An older revision changes nothing. */
    public Outcome<Roster, RosterEvent> reschedule(Schedule next) {
        return schedule != null && schedule.revision() >= next.revision()
                ? Outcome.of(this)
                : Outcome.of(with(next, rounds, finishedRound));
    }

    /**
     * Requests an invitation for all delegates who need one.
     *
     * @throws ConferenceDateIsOpen
     * @throws AnInvitationComesBeforeTheConference
     */
    public Outcome<Roster, RosterEvent> requestInvitations(Instant now) {
        Schedule current = scheduleToInviteFor(now);
        return Outcome.of(
                with(schedule, rounds + 1, finishedRound),
                new RosterEvent.InvitationsRequested(commune, rounds + 1, current.revision()));
    }

    /**
     * Whether the delegates of this round are still to be invited. Not if the round is finished, if another was
     * requested since, or if the conference was moved or has begun: then inviting anew is an officer's decision.
     *
     * @param scheduleRevision null in requests of earlier versions
     */
    public boolean isToInvite(int round, @Nullable Integer scheduleRevision, Instant now) {
        return round == rounds
                && (finishedRound == null || round > finishedRound)
                && schedule != null
                && (scheduleRevision == null || scheduleRevision == schedule.revision())
                && !schedule.hasBegunAt(now);
    }

    /** All delegates of this round are invited, so the same request never invites anybody again. */
    public Outcome<Roster, RosterEvent> finishRound(int round) {
        return finishedRound != null && finishedRound >= round
                ? Outcome.of(this)
                : Outcome.of(with(schedule, rounds, round));
    }

    /**
     * @throws ConferenceDateIsOpen
     * @throws AnInvitationComesBeforeTheConference
     */
    public Schedule scheduleToInviteFor(Instant now) {
        Schedule current = requireSchedule();
        if (current.hasBegunAt(now)) {
            throw new AnInvitationComesBeforeTheConference();
        }
        return current;
    }

    /** @throws ConferenceDateIsOpen */
    public Schedule requireSchedule() {
        if (schedule == null) {
            throw new ConferenceDateIsOpen();
        }
        return schedule;
    }

    /**
     * The pools in the order of the plan, the shared one last. Together they never exceed the cap: if the quotas do,
     * the last groups get fewer places.
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

    /** The pool that the group takes its places from. */
    public Pool poolOf(String conferenceId, String group) {
        List<Pool> pools = pools(conferenceId);
        return pools.stream()
                .filter(pool -> pool.code().equals(group))
                .findFirst()
                .orElseGet(pools::getLast);
    }

    /** Code of the group of awardees: the one of that code, else the first without a quota, else the last. */
    public String groupOfAwardees() {
        return group(COMMENDED)
                .or(() -> groups.stream().filter(group -> group.quota() == null).findFirst())
                .orElseGet(groups::getLast)
                .code();
    }

    /** @throws InvalidInput if the plan has no such group */
    public void requireGroup(String code) {
        if (group(code).isEmpty()) {
            throw new InvalidInput(
                    "group", "Kế hoạch không có nhóm đại biểu này.", "The plan has no such group of delegates.");
        }
    }

    /** @throws InvalidInput if the plan has no such unit */
    public void requireUnit(String code) {
        if (units.stream().noneMatch(unit -> unit.code().equals(code))) {
            throw new InvalidInput("unit", "Kế hoạch không có đơn vị này.", "The plan has no such unit.");
        }
    }

    /** The name, or the code if the plan does not have it. */
    public String groupName(String code) {
        return group(code).map(Group::name).orElse(code);
    }

    /** The name, or the code if the plan does not have it. */
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

    private Roster with(@Nullable Schedule nextSchedule, int nextRounds, @Nullable Integer nextFinished) {
        return new Roster(
                commune, title, issuer, signatory, venue, cap, groups, units, nextSchedule, nextRounds, nextFinished);
    }
}
