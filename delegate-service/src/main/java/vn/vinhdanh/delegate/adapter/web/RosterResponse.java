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
 * How full a conference is.
 *
 * @param taken places of all groups together; never more than {@code cap}
 * @param unassigned places of the cap that no group has
 * @param delegates how many are in each state
 * @param invitations how many newest invitations are pending, sent, failed or uncertain
 * @param rounds how often everybody was invited at once
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
        List<ReadRoster.Filling> fillings = overview.fillings();
        return new RosterResponse(
                id,
                roster.title(),
                roster.cap(),
                fillings.stream().mapToInt(ReadRoster.Filling::taken).sum(),
                fillings.stream().mapToInt(ReadRoster.Filling::waiting).sum(),
                roster.cap()
                        - fillings.stream()
                                .mapToInt(filling -> filling.pool().size())
                                .sum(),
                ScheduleResponse.of(roster.schedule()),
                roster.groups().stream()
                        .map(group -> GroupResponse.of(group, filling(fillings, roster.poolOf(id, group.code()))))
                        .toList(),
                overview.tally().count(),
                overview.tally().outcomes(),
                roster.rounds());
    }

    private static ReadRoster.Filling filling(List<ReadRoster.Filling> fillings, Pool pool) {
        return fillings.stream()
                .filter(filling -> filling.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    /** In Vietnam's time. */
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
     * @param quota null where the group shares what the others leave
     * @param quotaIsSample true: a sample value that the plan does not give
     * @param shared true: places, taken and waiting are those of all groups that share
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

        static GroupResponse of(Group group, ReadRoster.Filling filling) {
            return new GroupResponse(
                    group.code(),
                    group.name(),
                    group.quota(),
                    group.quotaIsSample(),
                    filling.pool().code().equals(Pool.SHARED),
                    filling.pool().size(),
                    filling.taken(),
                    filling.waiting());
        }
    }
}
