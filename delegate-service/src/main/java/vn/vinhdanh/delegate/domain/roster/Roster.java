package vn.vinhdanh.delegate.domain.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ACancelledConferenceInvitesNobody;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AClosedConferenceTakesNoMore;
import vn.vinhdanh.delegate.domain.roster.RosterRules.AnInvitationComesBeforeTheConference;
import vn.vinhdanh.delegate.domain.roster.RosterRules.ConferenceDateIsOpen;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTree;

/**
 * A conference as far as its delegates need it. The id of the roster is the id of the conference.
 *
 * @param title of the conference, as on documents
 * @param issuer the body that invites
 * @param cap number of places of all groups together
 * @param groups in the order of the plan
 * @param schedule null while the date is open
 * @param rounds how often all delegates were invited at once
 * @param copy what the copy of the plan needs beside the plan; null in documents of earlier versions, in which also a
 *     sample quota is a limit, until the plan changes
 * @param finishedRound the newest round in which everybody is invited; null before the first, and in documents of
 *     earlier versions
 * @param cancelledAt null unless the conference does not take place
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
        @Nullable Integer finishedRound,
        @Nullable PlanCopy copy,
        @Nullable Instant cancelledAt) {

    public Roster {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /**
     * Replaces the schedule. An older revision changes nothing.
     *
     * @param tells whether who was invited for the old one is told, by itself
     */
    public Outcome<Roster, RosterEvent> reschedule(Schedule next, Instant now, boolean tells) {
        boolean isOld = copy != null && copy.isOutdated(next.revision());
        return isOld || schedule != null && schedule.revision() >= next.revision()
                ? Outcome.of(this)
                : with(next, rounds, finishedRound, copy).after(schedule, now, tells);
    }

    /**
     * If the conference was moved, everybody who has a letter of another time or hall is told, also who declined it. A
     * round that is under way is finished for the new one. Nobody is told of the first date, or of one that is over.
     */
    private Outcome<Roster, RosterEvent> after(@Nullable Schedule before, Instant now, boolean tells) {
        boolean isMoved = before != null
                && schedule != null
                && schedule.revision() > before.revision()
                && !schedule.hasBegunAt(now)
                && cancelledAt == null;
        if (!tells || !isMoved) {
            return Outcome.of(this);
        }
        boolean isUnderWay = finishedRound != null && finishedRound < rounds;
        return Outcome.of(
                with(schedule, rounds + 1, finishedRound, copy),
                new RosterEvent.InvitationsRequested(commune, rounds + 1, schedule.revision(), !isUnderWay));
    }

    /**
     * Replaces the plan by a newer one. The schedule follows only if its revision is newer. Places that were created stay,
     * also beyond a smaller quota; a unit that is gone keeps its name for the delegates who have it.
     *
     * @param tells as for {@link #reschedule}
     */
    public Outcome<Roster, RosterEvent> replan(Roster next, Instant now, boolean tells) {
        return next.changes() <= changes()
                ? Outcome.of(this)
                : Replanning.merged(this, next).after(schedule, now, tells);
    }

    /** The conference does not take place. A second time changes nothing. */
    public Outcome<Roster, RosterEvent> cancel(Instant at) {
        return Outcome.of(cancelledAt != null ? this : Replanning.cancelled(this, at));
    }

    /** People change nothing any more. A second time changes nothing. */
    public Outcome<Roster, RosterEvent> close() {
        return Outcome.of(with(schedule, rounds, finishedRound, PlanCopy.closed(copy)));
    }

    /** @throws AClosedConferenceTakesNoMore if the conference is closed */
    public void requireOpen() {
        if (copy != null && Boolean.TRUE.equals(copy.closed())) {
            throw new AClosedConferenceTakesNoMore();
        }
    }

    /** Follows the commune's register. A plan of earlier versions knows only its own units. */
    public Outcome<Roster, RosterEvent> follow(UnitTree register) {
        return copy == null || register.equals(register())
                ? Outcome.of(this)
                : Outcome.of(with(schedule, rounds, finishedRound, copy.with(register)));
    }

    /** Which units lie below those of the plan, and which continue them. */
    UnitTree register() {
        return copy == null || copy.register() == null ? UnitTree.EMPTY : copy.register();
    }

    /** Makes room for delegates who have a place already and move to this pool, which is full. */
    public Outcome<Roster, RosterEvent> widen(Pool pool) {
        return copy == null
                ? Outcome.of(this)
                : Outcome.of(with(schedule, rounds, finishedRound, copy.created(pool.code(), pool.created() + 1)));
    }

    /** How often the plan changed since its import. */
    public int changes() {
        return copy == null ? 0 : copy.sequence();
    }

    /**
     * Requests an invitation for all delegates who need one.
     *
     * @throws ACancelledConferenceInvitesNobody
     * @throws ConferenceDateIsOpen
     * @throws AnInvitationComesBeforeTheConference
     */
    public Outcome<Roster, RosterEvent> requestInvitations(Instant now) {
        Schedule current = scheduleToInviteFor(now);
        return Outcome.of(
                with(schedule, rounds + 1, finishedRound, copy),
                new RosterEvent.InvitationsRequested(commune, rounds + 1, current.revision(), false));
    }

    /**
     * Whether the delegates of this round are still to be invited. Not if the round is finished, if another was
     * requested since, or if the conference was moved, cancelled or has begun: then inviting anew is an officer's decision.
     *
     * @param scheduleRevision null in requests of earlier versions
     */
    public boolean isToInvite(int round, @Nullable Integer scheduleRevision, Instant now) {
        return round == rounds
                && (finishedRound == null || round > finishedRound)
                && schedule != null
                && cancelledAt == null
                && (scheduleRevision == null || scheduleRevision == schedule.revision())
                && !schedule.hasBegunAt(now);
    }

    /** All delegates of this round are invited, so the same request never invites anybody again. */
    public Outcome<Roster, RosterEvent> finishRound(int round) {
        return finishedRound != null && finishedRound >= round
                ? Outcome.of(this)
                : Outcome.of(with(schedule, rounds, round, copy));
    }

    /**
     * @throws ACancelledConferenceInvitesNobody
     * @throws ConferenceDateIsOpen
     * @throws AnInvitationComesBeforeTheConference
     */
    public Schedule scheduleToInviteFor(Instant now) {
        if (cancelledAt != null) {
            throw new ACancelledConferenceInvitesNobody();
        }
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

    /** @see Pools */
    public List<Pool> pools(String conferenceId) {
        return Pools.of(this, conferenceId);
    }

    /** The pools that delegates of the unit take the group's places from, never empty. */
    public List<Pool> poolsOf(String conferenceId, String group, String unit) {
        return Pools.of(this, conferenceId, group, unit);
    }

    /** The pool that the group's units without a share take its places from. */
    public Pool poolOf(String conferenceId, String group) {
        return Pools.of(this, conferenceId, group);
    }

    /** Code of the group that awardees enter: the one that the plan names, else the last, as plans list it. */
    public String groupOfAwardees() {
        return copy == null || copy.awardees() == null ? groups.getLast().code() : copy.awardees();
    }

    /** The name, or the code if the plan does not have it. */
    public String groupName(String code) {
        return group(code).map(Group::name).orElse(code);
    }

    /** The name of the unit, or of the one that continues it; the code if neither plan nor register has it. */
    public String unitName(String code) {
        return PlannedUnits.name(this, code);
    }

    Optional<Group> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    private Roster with(
            @Nullable Schedule nextSchedule,
            int nextRounds,
            @Nullable Integer nextFinished,
            @Nullable PlanCopy nextCopy) {
        return new Roster(
                commune,
                title,
                issuer,
                signatory,
                venue,
                cap,
                groups,
                units,
                nextSchedule,
                nextRounds,
                nextFinished,
                nextCopy,
                cancelledAt);
    }
}
