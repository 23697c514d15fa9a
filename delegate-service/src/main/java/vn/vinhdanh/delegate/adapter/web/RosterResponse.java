package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadRoster;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/**
 * The roster of a conference with its current numbers.
 *
 * @param taken places of all groups together; never more than {@code cap}
 * @param unassigned places of the cap that no group has
 * @param delegates number of delegates by state
 * @param invitations number of newest invitations by delivery: pending, sent, failed or uncertain
 * @param rounds how often all delegates were invited at once
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
        int rounds) {

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
                        .map(group -> GroupResponse.of(group, occupancy(occupancies, roster.poolOf(id, group.code()))))
                        .toList(),
                overview.counts().byState(),
                overview.counts().byDelivery(),
                roster.rounds());
    }

    private static ReadRoster.PoolOccupancy occupancy(List<ReadRoster.PoolOccupancy> occupancies, Pool pool) {
        return occupancies.stream()
                .filter(occupancy -> occupancy.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

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

    /**
     * @param quota null if the group shares the places that the other groups leave
     * @param quotaIsSample true if the quota is a sample value that the plan does not give
     * @param shared true if places, taken and waiting are those of all groups that share
     */
    record GroupResponse(
            String code,
            String name,
            @Nullable Integer quota,
            boolean quotaIsSample,
            boolean shared,
            int places,
            int taken,
            int waiting) {

        static GroupResponse of(Group group, ReadRoster.PoolOccupancy occupancy) {
            return new GroupResponse(
                    group.code(),
                    group.name(),
                    group.quota(),
                    group.quotaIsSample(),
                    occupancy.pool().code().equals(Pool.SHARED),
                    occupancy.pool().size(),
                    occupancy.taken(),
                    occupancy.waiting());
        }
    }
}
