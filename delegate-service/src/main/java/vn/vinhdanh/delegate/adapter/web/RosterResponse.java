package vn.vinhdanh.delegate.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadRoster;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Registering;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.roster.UnitShare;

/**
 * The roster of a conference with its current numbers.
 *
 * @param taken places of all groups together; never more than {@code cap}
 * @param unassigned places of the cap that no group has
 * @param delegates number of delegates by state
 * @param invitations number of newest invitations by delivery: pending, sent, failed or uncertain
 * @param rounds how often all delegates were invited at once
 * @param units those that the reader registers delegates for
 */
record RosterResponse(
        String conferenceId,
        String title,
        int cap,
        int taken,
        int waiting,
        int unassigned,
        @Nullable ScheduleResponse schedule,
        List<GroupResponse> groups,
        Map<State, Integer> delegates,
        Map<String, Integer> invitations,
        int rounds,
        List<UnitResponse> units) {

    static RosterResponse of(ReadRoster.Overview overview) {
        Roster roster = overview.roster().state();
        String id = overview.roster().id();
        List<ReadRoster.PoolOccupancy> occupancies = overview.occupancies();
        return new RosterResponse(
                id,
                roster.title(),
                roster.cap(),
                occupancies.stream().mapToInt(ReadRoster.PoolOccupancy::taken).sum(),
                occupancies.stream().mapToInt(ReadRoster.PoolOccupancy::waiting).sum(),
                roster.cap()
                        - occupancies.stream()
                                .mapToInt(occupancy -> occupancy.pool().size())
                                .sum(),
                ScheduleResponse.of(roster.schedule()),
                roster.groups().stream()
                        .map(group -> GroupResponse.of(
                                group,
                                occupancy(
                                        occupancies,
                                        roster.poolOf(id, group.code()).code()),
                                shares(overview, group),
                                overview.open().contains(group.code())))
                        .toList(),
                overview.counts().byState(),
                overview.counts().byDelivery(),
                roster.rounds(),
                overview.units().stream()
                        .map(unit -> new UnitResponse(unit.code(), unit.name()))
                        .toList());
    }

    /** The shares of units that were merged are one: that of the unit that continues them. */
    private static List<ShareResponse> shares(ReadRoster.Overview overview, Group group) {
        List<UnitShare> shares = group.shares() == null ? List.of() : group.shares();
        Roster roster = overview.roster().state();
        Map<String, ShareResponse> byUnit = new LinkedHashMap<>();
        for (UnitShare share : shares) {
            String unit = Registering.currentUnit(roster, share.unit());
            ShareResponse response = ShareResponse.of(
                    unit,
                    roster.unitName(unit),
                    occupancy(overview.occupancies(), Pool.codeOfShare(group.code(), share.unit())));
            byUnit.merge(unit, response, ShareResponse::and);
        }
        return List.copyOf(byUnit.values());
    }

    private static ReadRoster.PoolOccupancy occupancy(List<ReadRoster.PoolOccupancy> occupancies, String pool) {
        return occupancies.stream()
                .filter(occupancy -> occupancy.pool().code().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    record UnitResponse(String code, String name) {}

    /** In the time of Vietnam. */
    record ScheduleResponse(int revision, String date, String startTime, String endTime) {

        static @Nullable ScheduleResponse of(@Nullable Schedule schedule) {
            return schedule == null
                    ? null
                    : new ScheduleResponse(
                            schedule.revision(),
                            schedule.date().toString(),
                            schedule.startTime().toString(),
                            schedule.endTime().toString());
        }
    }

    /** The places of one unit within a group. More are taken than there are after a merger or a smaller quota. */
    record ShareResponse(String unit, String name, int places, int taken, int waiting) {

        /** Who waits for one of them waits for the other too. */
        ShareResponse and(ShareResponse other) {
            return new ShareResponse(
                    unit, name, places + other.places, taken + other.taken, Math.max(waiting, other.waiting));
        }

        static ShareResponse of(String unit, String name, ReadRoster.PoolOccupancy occupancy) {
            return new ShareResponse(unit, name, occupancy.pool().size(), occupancy.taken(), occupancy.waiting());
        }
    }

    /**
     * @param quota null if the group shares the places that the other groups leave
     * @param quotaIsSample true if the quota is a sample value that the plan does not give
     * @param shared true if places, taken and waiting are those of all groups that share, without the shares of units
     * @param shares the places of single units within the group; places, taken and waiting of a group that does not share
     *     include them
     * @param open whether the reader registers delegates for the group
     */
    record GroupResponse(
            String code,
            String name,
            @Nullable Integer quota,
            boolean quotaIsSample,
            boolean shared,
            int places,
            int taken,
            int waiting,
            List<ShareResponse> shares,
            boolean open) {

        static GroupResponse of(
                Group group, ReadRoster.PoolOccupancy occupancy, List<ShareResponse> shares, boolean open) {
            boolean shared = occupancy.pool().code().equals(Pool.SHARED);
            List<ShareResponse> within = shared ? List.of() : shares;
            return new GroupResponse(
                    group.code(),
                    group.name(),
                    group.quota(),
                    group.quotaIsSample(),
                    shared,
                    occupancy.pool().size()
                            + within.stream().mapToInt(ShareResponse::places).sum(),
                    occupancy.taken()
                            + within.stream().mapToInt(ShareResponse::taken).sum(),
                    occupancy.waiting()
                            + within.stream().mapToInt(ShareResponse::waiting).sum(),
                    shares,
                    open);
        }
    }
}
