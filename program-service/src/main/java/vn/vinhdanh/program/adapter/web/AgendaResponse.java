package vn.vinhdanh.program.adapter.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Programme;
import vn.vinhdanh.program.domain.conference.Programme.TimedItem;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.AgendaItem;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * The agenda with its times.
 *
 * @param minutes total of all known lengths
 * @param plannedMinutes the duration that the plan gives for the conference
 */
record AgendaResponse(
        String conferenceId,
        @Nullable Schedule schedule,
        int minutes,
        long plannedMinutes,
        List<Item> items,
        List<Warning> warnings) {

    /**
     * @param minutes length; null while it is open
     * @param minutesAreSample true if the plan does not give the length
     * @param startsAfter minutes from the start of the conference; null if an earlier length is open
     */
    record Item(
            int position,
            String code,
            String title,
            String owner,
            String ownerName,
            @Nullable String kind,
            @Nullable Integer acts,
            @Nullable Integer minutes,
            boolean minutesAreSample,
            @Nullable Integer startsAfter,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime) {

        static Item of(TimedItem timed, Conference conference) {
            AgendaItem item = timed.item();
            return new Item(
                    timed.position(),
                    item.code(),
                    item.title(),
                    item.owner(),
                    conference.plan().unit(item.owner()).map(Unit::name).orElse(item.owner()),
                    item.kind(),
                    item.acts(),
                    timed.length() == null
                            ? null
                            : Integer.valueOf(timed.length().value()),
                    timed.length() != null && timed.length().sample(),
                    timed.offset(),
                    timed.starts(),
                    timed.ends());
        }
    }

    static AgendaResponse of(Conference conference) {
        Programme programme = Programme.of(conference);
        return new AgendaResponse(
                conference.id(),
                conference.schedule(),
                programme.minutes(),
                conference.plan().conference().duration().toMinutes(),
                programme.items().stream()
                        .map(item -> Item.of(item, conference))
                        .toList(),
                programme.warnings());
    }
}
