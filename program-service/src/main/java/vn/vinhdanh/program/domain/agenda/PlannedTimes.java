package vn.vinhdanh.program.domain.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.agenda.Release.ReleasedItem;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;

/** When each item is planned, in minutes from the start of the conference. */
record PlannedTimes(List<Planned> items) {

    PlannedTimes {
        items = List.copyOf(items);
    }

    /**
     * @param before when the items before it end; null if a length before it is open
     * @param starts null likewise
     * @param ends null if the start or the length is open
     */
    record Planned(
            Item item,
            @Nullable Integer before,
            @Nullable Integer starts,
            @Nullable Integer ends) {

        /** It has a time of its own, at which the items before it still go on. */
        boolean overlaps() {
            return before != null && starts != null && starts < before;
        }
    }

    static PlannedTimes of(List<Item> items, Conference conference) {
        LocalTime start = startOf(conference);
        List<Planned> planned = new ArrayList<>();
        Integer cursor = 0;
        for (Item item : items) {
            LocalTime own = item.startsAt();
            Integer starts = own == null || start == null
                    ? cursor
                    : Integer.valueOf((int) Duration.between(start, own).toMinutes());
            Integer ends = starts == null || item.minutes() == null ? null : Integer.valueOf(starts + item.minutes());
            planned.add(new Planned(item, cursor, starts, ends));
            cursor = ends;
        }
        return new PlannedTimes(planned);
    }

    private static @Nullable LocalTime startOf(Conference conference) {
        Schedule schedule = conference.schedule();
        return schedule == null ? conference.plan().conference().startTime() : schedule.startTime();
    }

    List<ReleasedItem> forRelease() {
        return items.stream()
                .map(planned -> new ReleasedItem(planned.item(), planned.starts()))
                .toList();
    }

    /** When the last item ends whose end is known. */
    int end() {
        return items.stream()
                .map(Planned::ends)
                .filter(end -> end != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
